using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Raadslag.Publishing.Pasting;

/// <summary>Decides which addresses a pasted link may keep.</summary>
internal static partial class PastedLinks
{
    // what Markdown or HTML could take for something else
    private const string Escaped = "\"<>\\^`{|}[]'*_~";

    /// <summary>The address as it is written in Markdown; null when the link cannot be kept.</summary>
    internal static string? Kept(string? href)
    {
        // browsers pass over these wherever they stand: "java&#9;script:" runs
        var url = string.Concat((href ?? "").Where(static letter => letter is not ('\t' or '\n' or '\r'))).Trim();
        return PublishedLinks.IsSafe(url) || IsOnSite(url) ? Written(url) : null;
    }

    /// <summary>Why an address could not be kept; null for one that leads nowhere.</summary>
    internal static PasteNoteKind? Loss(string href) =>
        string.IsNullOrWhiteSpace(href) ? null
        : LocalAddress().IsMatch(href) ? PasteNoteKind.LocalLinksRemoved
        : PasteNoteKind.UnsafeLinksRemoved;

    /// <summary>Whether the address is that of a foot- or endnote, or leads back from one.</summary>
    internal static bool IsNote(string href) => NoteAddress().IsMatch(href);

    // "//elsewhere" is another site
    private static bool IsOnSite(string url) => url is ['/'] or ['/', not ('/' or '\\'), ..];

    private static string? Written(string url)
    {
        var host = Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";
        if (!Ascii.IsValid(host))
        {
            try
            {
                url = url.Replace(host, address!.IdnHost, StringComparison.OrdinalIgnoreCase);
            }
            catch (UriFormatException)
            {
                return null;
            }
        }

        var written = new StringBuilder(url.Length);
        foreach (var part in Encoding.UTF8.GetBytes(url))
        {
            var isPlain = part is > (byte)' ' and < 127 && !Escaped.Contains((char)part, StringComparison.Ordinal);
            written.Append(isPlain ? $"{(char)part}" : $"%{part.ToString("X2", CultureInfo.InvariantCulture)}");
        }

        return EntityEnd().Replace(written.ToString(), "$1%3B");
    }

    // "&copy;" would be read as ©
    [GeneratedRegex("(&#?[a-z0-9]+);", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EntityEnd();

    // a place in the text, a file, a path without a site, "C:\…", "\\server\…"
    [GeneratedRegex(@"^\s*(#|file:|[a-z]:|[./\\?]|[^:]*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LocalAddress();

    // Word, LibreOffice and Google Docs
    [GeneratedRegex(
        @"#(_ftn|_edn|sdfootnote|sdendnote|ftnt)(ref|_ref)?[0-9]+(anc|sym)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NoteAddress();
}
