using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Raadslag.Import.Attachments;

/// <summary>The name of an attachment, made fit to be shown, stored and downloaded.</summary>
internal static partial class AttachmentName
{
    private const string Nameless = "bilag";

    // endings that promise a kind of file; any other ("notat 1.2", "brev af 3. juni") is part of the name
    private static readonly HashSet<string> Endings = Of(
        ".pdf .docx .png .jpg .jpeg .jfif .gif .webp .svg .doc .dot .docm .dotx .dotm .rtf .odt .xls .xlsx .xlsm .ods "
            + ".ppt .pptx .pptm .odp .txt .csv .htm .html .xhtml .mht .xml .zip .7z .rar .gz .tif .tiff .bmp .heic .svgz .msg"
    );

    private static readonly HashSet<string> ProgramEndings = Of(
        ".exe .com .scr .pif .msi .msp .bat .cmd .ps1 .vbs .vbe .js .jse .mjs .wsf .wsh .hta .lnk .url .jar .app .sh "
            + ".reg .cpl .dll .sys .chm .iso .img .apk .dmg .pkg .deb .rpm .py .pl .php"
    );

    /// <summary>The clean name; null when it ends as another kind of file.</summary>
    internal static string? Clean(string fileName, AttachmentKind kind)
    {
        var name = Readable(fileName);
        var ending = Ending(name);
        if (ending.Length > 0 && !Belongs(ending, kind))
        {
            return null;
        }

        var stem = Shortened(name[..^ending.Length], AttachmentCheck.MaximumNameLength - kind.Extension.Length - 1);
        stem =
            stem.Length == 0 ? Nameless
            : DeviceNames().IsMatch(stem) ? stem + "-"
            : stem;
        return stem + kind.Extension;
    }

    internal static bool IsOfAProgram(string fileName) =>
        ProgramEndings.Contains(Path.GetExtension(Readable(fileName)));

    private static HashSet<string> Of(string endings) => new(endings.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static bool Belongs(string ending, AttachmentKind kind) =>
        ending.Equals(kind.Extension, StringComparison.OrdinalIgnoreCase)
        || (kind == AttachmentKind.Jpeg && ending.ToUpperInvariant() is ".JPEG" or ".JFIF");

    private static string Ending(string name) =>
        Path.GetExtension(name) is var ending && (Endings.Contains(ending) || ProgramEndings.Contains(ending))
            ? ending
            : "";

    // Signs without a shape of their own go: they can turn a name about, so that it seems to end otherwise.
    private static string Readable(string fileName)
    {
        var name = new StringBuilder(fileName.Length);
        foreach (var rune in fileName.AsSpan(fileName.LastIndexOfAny(['/', '\\']) + 1).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isBlank = Rune.IsWhiteSpace(rune) && category != UnicodeCategory.Control;
            if (isBlank)
            {
                name.Append(' ');
            }
            else if (rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*')
            {
                name.Append('-');
            }
            else if (!IsShapeless(category, rune))
            {
                name.Append(rune.ToString());
            }
        }

        return Blanks().Replace(name.ToString().Normalize(), " ").TrimStart(' ').TrimEnd(' ', '.');
    }

    private static bool IsShapeless(UnicodeCategory category, Rune rune) =>
        category
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
        || rune == Rune.ReplacementChar;

    private static string Shortened(string stem, int length)
    {
        var cut = Math.Min(stem.Length, length);
        return stem[..(cut > 0 && char.IsHighSurrogate(stem[cut - 1]) ? cut - 1 : cut)].Trim(' ', '.');
    }

    [GeneratedRegex(" {2,}")]
    private static partial Regex Blanks();

    // Windows takes these for devices, whatever ending follows
    [GeneratedRegex(@"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeviceNames();
}
