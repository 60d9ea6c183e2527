using System.Globalization;

namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The rules of headings (ISO 14289-1, 7.4).</summary>
internal static class PdfHeadings
{
    /// <summary>3 for H3; none for anything else, also for H alone.</summary>
    internal static int? Level(string type) =>
        type is ['H', >= '1' and <= '9', ..]
        && type.Length <= 4
        && int.TryParse(type.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            ? level
            : null;

    internal static void Check(PdfStructure structure, PdfFindingList findings)
    {
        int? before = null;
        var hasPlain = structure.Elements.Exists(element => element.Standard == "H");
        foreach (var element in structure.Elements)
        {
            if (Level(element.Standard) is not { } level)
            {
                continue;
            }

            if (hasPlain)
            {
                findings.Add(PdfRule.HeadingsMixed, element, element.Standard);
            }
            else if (before is null && level != 1)
            {
                findings.Add(PdfRule.HeadingFirst, element, element.Standard);
            }
            else if (before is { } last && level > last + 1)
            {
                findings.Add(PdfRule.HeadingSkips, element, $"H{last} {element.Standard}");
            }

            before = level;
        }
    }
}
