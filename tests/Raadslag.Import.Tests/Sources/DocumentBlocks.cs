using System.Text;
using System.Text.RegularExpressions;

namespace Raadslag.Import.Tests.Sources;

/// <summary>What a plain text shows when it is printed: lines, gaps, tables, headings, marks in the margin.</summary>
internal abstract record Block
{
    private Block() { }

    internal sealed record Line(string Text, bool IsHeading, string? Mark = null) : Block;

    internal sealed record ContentsLine(string Text, string Page) : Block;

    internal sealed record Gap : Block;

    internal sealed record PageBreak : Block;

    internal sealed record Table(List<string[]> Rows) : Block;
}

/// <summary>
/// Turns the lines of a real document into blocks to print: the page breaks, marks and gaps are put back where the
/// extraction of the text found them.
/// </summary>
internal static partial class DocumentBlocks
{
    internal static List<Block> Of(byte[] document)
    {
        var lines = Lines(Encoding.UTF8.GetString(document));
        var hasPages = lines.Exists(static line => line is " ");
        var blocks = new List<Block>();
        foreach (var line in lines)
        {
            if (Furniture().IsMatch(line) || (hasPages && PageStart().IsMatch(line)))
            {
                AddOnce(blocks, new Block.PageBreak());
            }

            if (!Furniture().IsMatch(line))
            {
                Add(blocks, line, hasPages);
            }
        }

        return blocks;
    }

    private static void Add(List<Block> blocks, string line, bool hasPages)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            // between a bullet's first line and the rest the extraction saw a gap that is none
            if (
                !hasPages
                || line.Length > 0
                || blocks is not [.., Block.Line(var previous, _, _)]
                || EndsSentence(previous)
            )
            {
                AddOnce(blocks, new Block.Gap());
            }
        }
        else if (MarkPiece().IsMatch(line))
        {
            if (line.Contains('/', StringComparison.Ordinal))
            {
                MarkBesideAnnex(blocks);
            }
        }
        else if (ContentsLine().Match(line) is { Success: true } contents)
        {
            blocks.Add(new Block.ContentsLine(contents.Groups[1].Value, contents.Groups[2].Value));
        }
        else if (line.Contains('\t', StringComparison.Ordinal))
        {
            AddRow(blocks, line.Split('\t'));
        }
        else
        {
            AddLine(blocks, line);
        }
    }

    private static void AddOnce(List<Block> blocks, Block block)
    {
        if (blocks is [.., var last] && last.GetType() != block.GetType())
        {
            blocks.Add(block);
        }
    }

    private static void AddLine(List<Block> blocks, string line)
    {
        var mark = Mark().Match(line);
        var text = line[mark.Length..].Trim();
        // a link whose address was lost is printed as the words it stood under
        text = text.StartsWith('[') && text.EndsWith(')') ? text : LostLink().Replace(text, "$1");
        blocks.Add(new Block.Line(text, Heading().IsMatch(text), mark.Success ? mark.Groups[1].Value : null));
    }

    // a mark torn over three lines: it stood in the margin beside the last line that names an annex
    private static void MarkBesideAnnex(List<Block> blocks)
    {
        var beside = blocks.FindLastIndex(static block =>
            block is Block.Line(var text, _, null) && Annex().IsMatch(text)
        );
        blocks[beside] = (Block.Line)blocks[beside] with { Mark = "./." };
    }

    private static void AddRow(List<Block> blocks, string[] cells)
    {
        if (blocks is [.., Block.Table table])
        {
            table.Rows.Add(cells);
        }
        else
        {
            blocks.Add(new Block.Table([cells]));
        }
    }

    private static bool EndsSentence(string text) =>
        text is [.., '.' or ':' or '?' or '!'] && !text.EndsWith("ift.", StringComparison.Ordinal);

    // where an empty line follows nearly every line, the empty ones are the extraction's, not the document's
    private static List<string> Lines(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        var texts = lines.Count(static line => line.Length > 0);
        var followed = lines
            .Index()
            .Count(line => line.Item.Length > 0 && lines.ElementAtOrDefault(line.Index + 1) is "");
        return followed < texts * 0.8 || lines.Exists(static line => line.Length > 120)
            ? lines
            : [.. lines.Where((line, index) => line.Length > 0 || index == 0 || lines[index - 1].Length == 0)];
    }

    [GeneratedRegex(@"^\s*(SIDE\s*\|\s*\d+|KKR \w+\s*\|\s*[\d-]+)\s*$")]
    private static partial Regex Furniture();

    [GeneratedRegex(@"^ \S")]
    private static partial Regex PageStart();

    [GeneratedRegex(@"^(\S[^\t]*)\t(\d+)$")]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"^ *[./] *$")]
    private static partial Regex MarkPiece();

    [GeneratedRegex(@"bilag|nyhedsbrev")]
    private static partial Regex Annex();

    [GeneratedRegex(@"\[([^\]]+)\]\(#\)")]
    private static partial Regex LostLink();

    [GeneratedRegex(@"^\s*(\.{1,2}/\.{1,2}) ")]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"^(Baggrund|Indstilling|Sagsfremstilling|Beslutning|Mission|Vision|Deltagere|Afbud|\d+\.\d+\. \S.*)$"
    )]
    private static partial Regex Heading();
}
