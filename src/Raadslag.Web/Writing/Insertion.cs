using Microsoft.AspNetCore.Http;
using Raadslag.Import;
using Raadslag.Import.Word;
using Raadslag.Publishing.Pasting;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Writing;

/// <summary>What somebody wants to put into a text: read as Markdown, or refused with the reason in Danish.</summary>
internal abstract record Insertion
{
    // more than anybody pastes; reading nested markup without end takes time
    private const int LongestHtml = 2_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private Insertion() { }

    /// <summary>It is text.</summary>
    public sealed record Read(PastedText Text) : Insertion;

    /// <summary>It cannot be used.</summary>
    public sealed record Refused(string Why) : Insertion;

    /// <summary>What a clipboard holds.</summary>
    public static async Task<Insertion> OfHtmlAsync(string html, CancellationToken cancellation)
    {
        if (html.Length > LongestHtml)
        {
            return new Refused(PastePhrases.TooLong);
        }

        if (HtmlNesting.IsTooTangled(html))
        {
            return new Refused(PastePhrases.TooTangled);
        }

        var reading = Task.Run(() => PastedHtml.Read(html), CancellationToken.None);
        return await Task.WhenAny(reading, Task.Delay(Patience, cancellation)) == reading
            ? new Read(await reading)
            : new Refused(PastePhrases.TooLong);
    }

    /// <summary>What a Word file says; null is no file.</summary>
    public static async Task<Insertion> OfWordAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null)
        {
            return new Refused("Vælg en fil først.");
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return WordHtml.Read(bytes.ToArray()) switch
        {
            Reading<string>.Read read => await OfHtmlAsync(read.Value, cancellation),
            Reading<string>.Refused refused => new Refused(PastePhrases.Unread(NameOf(file), refused.Refusal)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>What a file is called, without its folders.</summary>
    public static string NameOf(IFormFile file) => Path.GetFileName(file.FileName);
}
