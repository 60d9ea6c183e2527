using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Raadslag.Web.Calculations;

/// <summary>Figures in a file that somebody chose instead of typing them.</summary>
internal static class UploadedFigures
{
    /// <summary>The largest file, in bytes.</summary>
    public const int Largest = 512 * 1024;

    public const string TooLarge =
        "Filen er større end 512 kB. Gem kun de kolonner og rækker, der skal regnes på, eller kopiér cellerne ind i feltet.";

    private const string NoText =
        "Filen er ikke tekst. Gem regnearket som CSV, eller kopiér cellerne, og sæt dem ind i feltet.";

    private const string UnknownLetters =
        "Filens tegn kan ikke læses. Gem den som »CSV UTF-8«, eller kopiér cellerne, og sæt dem ind i feltet.";

    private static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text of the file; or, in a sentence, why there is none.</summary>
    public static async Task<(string? Text, string? Refusal)> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        if (file.Length > Largest)
        {
            return (null, TooLarge);
        }

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancellation);
        return Read(bytes.ToArray());
    }

    internal static (string? Text, string? Refusal) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [] or [0xEF, 0xBB, 0xBF])
        {
            return (null, "Filen er tom. Vælg en anden, eller skriv tallene i feltet.");
        }

        // UTF-16, which spreadsheets call Unicode
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (null, UnknownLetters);
        }

        var text = Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252.GetString(bytes);
        // spreadsheets, PDF and pictures are full of signs that no text has
        return text.Any(sign => char.IsControl(sign) && sign is not ('\t' or '\r' or '\n'))
            ? (null, NoText)
            : (text.TrimStart('\uFEFF'), null);
    }
}
