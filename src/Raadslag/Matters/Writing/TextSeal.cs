using System.Security.Cryptography;
using System.Text;

namespace Raadslag.Matters;

/// <summary>What a version said when it was saved, as the record keeps it: nothing of the words, but enough to know them again.</summary>
/// <param name="Version">The version.</param>
/// <param name="Sha256">SHA-256 in hexadecimal of its title and parts.</param>
public sealed record TextSeal(PaperVersionId Version, string Sha256)
{
    internal static TextSeal Of(PaperVersion version) => new(version.Id, HashOf(version.Text));

    // each part with its length before it, so that no two texts are the same run of signs
    private static string HashOf(PaperText text)
    {
        var parts = new[] { text.Title, text.Background, text.Recommendation, text.Presentation };
        var sealedText = string.Concat(parts.Select(part => FormattableString.Invariant($"{part.Length}:{part}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sealedText)));
    }
}
