using System.Text.RegularExpressions;
using System.Xml;

namespace Raadslag.Import.Attachments;

/// <summary>Judges the attributes and styles of a drawing: what stays inside it, what leads out and what is code.</summary>
internal static partial class SvgReferences
{
    internal static AttachmentRefusal? RefusalOfAttribute(string element, XmlReader attribute)
    {
        var name = attribute.LocalName;
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            return AttachmentRefusal.SvgHasCode;
        }

        if (Is(name, "attributeName"))
        {
            return IsLinkOrCode(attribute.Value) ? AttachmentRefusal.SvgHasCode : null;
        }

        if (Is(name, "href") || Is(name, "src"))
        {
            return RefusalOfLink(element, attribute.Value);
        }

        // xml:base makes "#mark" a place in another file
        if (Is(name, "base") && attribute.Prefix == "xml")
        {
            return AttachmentRefusal.FetchesFromElsewhere;
        }

        // Attributes with a prefix are notes of the program that drew it, and names and addresses of namespaces.
        return attribute.Prefix.Length == 0 && name != "xmlns" ? RefusalOfStyle(attribute.Value) : null;
    }

    /// <summary>A style sheet, or the value of an attribute that is read like one.</summary>
    internal static AttachmentRefusal? RefusalOfStyle(string style)
    {
        if (CodeInStyle().IsMatch(style))
        {
            return AttachmentRefusal.SvgHasCode;
        }

        // "\75rl(" is read as "url("
        if (style.Contains('\\', StringComparison.Ordinal))
        {
            return AttachmentRefusal.CannotBeLookedThrough;
        }

        foreach (Match address in Addresses().Matches(style))
        {
            var target = address.Groups["target"].ValueSpan.Trim(" \t\r\n\"'");
            if (!target.StartsWith('#') && !HarmlessContent().IsMatch(target))
            {
                return AttachmentRefusal.FetchesFromElsewhere;
            }
        }

        return Fetching().IsMatch(style) ? AttachmentRefusal.FetchesFromElsewhere : null;
    }

    // Readers pass over blanks and signs without a shape in an address.
    private static AttachmentRefusal? RefusalOfLink(string element, string value)
    {
        var target = string.Concat(value.Where(static sign => sign > ' ' && !char.IsControl(sign)));
        var isPicture = Is(element, "image") || Is(element, "feImage");
        return target is "" or ['#', ..] ? null
            : isPicture && HarmlessContent().IsMatch(target) ? null
            : CodeAddress().IsMatch(target) ? AttachmentRefusal.SvgHasCode
            : Is(element, "a") && Followed().IsMatch(target) ? null
            : AttachmentRefusal.FetchesFromElsewhere;
    }

    // an animation can put code into a link or a handler later on
    private static bool IsLinkOrCode(string attributeName)
    {
        var name = attributeName.Trim();
        name = name[(name.LastIndexOf(':') + 1)..];
        return Is(name, "href") || name.StartsWith("on", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private const RegexOptions Anyhow = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^data:(image/(png|jpe?g|gif|webp)|font/|application/(x-)?font)", Anyhow)]
    private static partial Regex HarmlessContent();

    [GeneratedRegex("^(javascript|vbscript|data|blob|filesystem):", Anyhow)]
    private static partial Regex CodeAddress();

    [GeneratedRegex("^(https?|mailto):", Anyhow)]
    private static partial Regex Followed();

    [GeneratedRegex(@"javascript\s*:|vbscript\s*:|expression\s*\(|-moz-binding|(?<![-\w])behavior\s*:", Anyhow)]
    private static partial Regex CodeInStyle();

    [GeneratedRegex(@"\b(url|src)\s*\((?<target>[^)]*)", Anyhow)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"@import|\bimage-set\s*\(|\bimage\s*\(", Anyhow)]
    private static partial Regex Fetching();
}
