using System.Text;
using Raadslag.Import.Tables;

namespace Raadslag.Import.Prose;

/// <summary>Writes blocks as Markdown, one blank line between what is not one list or one address.</summary>
internal static class MarkdownWriter
{
    /// <summary>The blocks as one text; <paramref name="inline"/> writes the text of one block.</summary>
    public static string Write(IReadOnlyList<Block> blocks, Func<Block, string> inline)
    {
        var markdown = new StringBuilder();
        Block? previous = null;
        foreach (var block in blocks)
        {
            if (previous is not null)
            {
                markdown.Append(Between(previous, block));
            }

            markdown.Append(Written(block, inline));
            previous = block;
        }

        return markdown.ToString();
    }

    private static string Between(Block previous, Block block) =>
        (previous.Kind, block.Kind) switch
        {
            (BlockKind.ListItem, BlockKind.ListItem) => "\n",
            (BlockKind.Lines, BlockKind.Lines) => "\\\n",
            _ => "\n\n",
        };

    private static string Written(Block block, Func<Block, string> inline) =>
        block.Kind switch
        {
            BlockKind.Subheading => $"### {inline(block)}",
            BlockKind.ListItem => $"{new string(' ', block.Level * 2)}{Marker(block)} {inline(block)}",
            BlockKind.Table => Rows(block.Table!),
            _ => block.IsInsideItem ? $"  {inline(block)}" : inline(block),
        };

    // Markdown has no lettered lists; the letter is kept as text.
    private static string Marker(Block block) =>
        block.Marker is [>= 'a' and <= 'z', ..] ? $"- {block.Marker}" : block.Marker;

    private static string Rows(Table table)
    {
        var width = Math.Max(table.Head.Count, table.Rows.Max(row => row.Count));
        var head = Row(table.Head, width);
        var rule = string.Concat(Enumerable.Repeat("| --- ", width)) + "|";
        return string.Join('\n', [head, rule, .. table.Rows.Select(row => Row(row, width))]);
    }

    private static string Row(IReadOnlyList<string> cells, int width) =>
        string.Concat(Enumerable.Range(0, width).Select(at => $"| {(at < cells.Count ? Cell(cells[at]) : "")} ")) + "|";

    private static string Cell(string text) => InlineText.ToMarkdown(text, InlineText.LinksIn(text));
}
