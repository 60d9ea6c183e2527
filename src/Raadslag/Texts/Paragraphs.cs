using System.Text;

namespace Raadslag.Texts;

/// <summary>A Markdown text as the paragraphs that are compared, merged and suggested one by one.</summary>
/// <remarks>
/// A paragraph is what blank lines stand around. Fenced code and tables are one paragraph each. Every item of a list is
/// its own, with what is nested in it: two people who each add an item to a long list have not changed the same
/// paragraph. Whether items had blank lines between them is spacing and is not kept.
/// </remarks>
public static class Paragraphs
{
    /// <summary>The paragraphs in order, none of them blank, with <c>\n</c> inside and no white space at the end.</summary>
    public static IReadOnlyList<string> Of(string markdown)
    {
        var paragraphs = new ParagraphReader();
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            paragraphs.Add(new MarkdownLine(WithoutTrailingSpace(line)));
        }

        return paragraphs.ToEnd();
    }

    /// <summary>The text they make: a blank line between two, but none between items of the same list.</summary>
    public static string Join(IEnumerable<string> paragraphs)
    {
        var text = new StringBuilder();
        ListMarker? above = null;
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Length > 0))
        {
            var marker = new MarkdownLine(paragraph.Split('\n', 2)[0]).Marker;
            if (text.Length > 0)
            {
                text.Append(above is not null && above?.Kind == marker?.Kind ? "\n" : "\n\n");
            }

            text.Append(paragraph);
            above = marker;
        }

        return text.ToString();
    }

    // two spaces at the end of a line are a line break
    private static string WithoutTrailingSpace(string line) =>
        line.TrimEnd(' ', '\t') is var trimmed && trimmed.Length > 0 && line.EndsWith("  ", StringComparison.Ordinal)
            ? trimmed + "  "
            : trimmed;
}
