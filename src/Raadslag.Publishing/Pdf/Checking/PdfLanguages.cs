using System.Text.RegularExpressions;

namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>Language tags (BCP 47, RFC 5646, 2.1), by their form; whether a language of that name exists is not asked.</summary>
internal static partial class PdfLanguages
{
    internal static bool IsValid(string tag) => tag.Length <= 100 && Tag.IsMatch(tag);

    [GeneratedRegex(
        "^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
            + "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?\\z"
            + "|^x(?:-[a-z0-9]{1,8})+\\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tag { get; }
}
