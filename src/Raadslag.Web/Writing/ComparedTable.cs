using System.Text;
using System.Text.Encodings.Web;
using Raadslag.Publishing;
using Raadslag.Texts;

namespace Raadslag.Web.Writing;

/// <summary>A table of Markdown in two versions, compared row by row and, where a row was rewritten, cell by cell.</summary>
internal static class ComparedTable
{
    /// <summary>More rows than this are not compared one by one.</summary>
    private const int MostRows = 500;

    /// <summary>One table with both; null when the paragraphs are not two tables of as many columns.</summary>
    public static string? Render(string before, string after)
    {
        var (old, now) = (Rows(before), Rows(after));
        if (old is null || now is null || old[0].Length != now[0].Length || old.Count + now.Count > MostRows)
        {
            return null;
        }

        var html = new StringBuilder("<table class=\"compared-changed\">\n<thead>\n");
        Row(html, "th scope=\"col\"", old[0], now[0]);
        html.Append("</thead>\n<tbody>\n");
        foreach (var (left, right) in Pairs(old[1..], now[1..]))
        {
            Row(html, "td", left, right);
        }

        return html.Append("</tbody>\n</table>\n").ToString();
    }

    // rows that are the same stay together; those between are paired in their order
    private static IEnumerable<(string[]? Before, string[]? After)> Pairs(List<string[]> old, List<string[]> now)
    {
        var same = CommonSequence.Of([.. old.Select(Key)], [.. now.Select(Key)]);
        var (i, j) = (0, 0);
        foreach (var (left, right) in same.Append((old.Count, now.Count)))
        {
            for (; i < left || j < right; )
            {
                yield return (i < left ? old[i++] : null, j < right ? now[j++] : null);
            }

            if (left < old.Count)
            {
                yield return (old[i++], now[j++]);
            }
        }
    }

    private static string Key(string[] row) => string.Join('|', row);

    private static void Row(StringBuilder html, string element, string[]? before, string[]? after)
    {
        html.Append("<tr>");
        var columns = Math.Max(before?.Length ?? 0, after?.Length ?? 0);
        for (var i = 0; i < columns; i++)
        {
            html.Append('<').Append(element).Append('>');
            Cell(html, before?.ElementAtOrDefault(i) ?? "", after?.ElementAtOrDefault(i) ?? "");
            html.Append("</").Append(element.Split(' ')[0]).Append('>');
        }

        html.Append("</tr>\n");
    }

    private static void Cell(StringBuilder html, string before, string after)
    {
        foreach (var run in WordComparison.Of(before, after).SelectMany(paragraph => paragraph.Runs))
        {
            var words = HtmlEncoder.Default.Encode(HiddenCharacters.Shown(run.Text));
            html.Append(
                run.Kind switch
                {
                    RunKind.Added => $"<ins>{words}</ins>",
                    RunKind.Removed => $"<del>{words}</del>",
                    _ => words,
                }
            );
        }
    }

    // head, rule and rows; null for what is no table
    private static List<string[]>? Rows(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length >= 2 && lines[0].Contains('|') && IsRule(lines[1])
            ? [.. lines.Where((_, i) => i != 1).Select(Cells)]
            : null;
    }

    private static bool IsRule(string line) =>
        line.Contains('-') && line.Contains('|') && line.All(sign => sign is '|' or '-' or ':' or ' ');

    private static string[] Cells(string row)
    {
        var inner = row.StartsWith('|') ? row[1..] : row;
        inner = inner.EndsWith('|') && !inner.EndsWith("\\|", StringComparison.Ordinal) ? inner[..^1] : inner;
        return
        [
            .. inner
                .Replace("\\|", "\u0001", StringComparison.Ordinal)
                .Split('|', StringSplitOptions.TrimEntries)
                .Select(cell => cell.Replace('\u0001', '|')),
        ];
    }
}
