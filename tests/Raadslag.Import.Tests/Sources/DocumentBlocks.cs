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

    internal sealed record Table(List<string[]> Rows) : Block;
}

/// <summary>Turns the lines of a real document into blocks to print.</summary>
internal static partial class DocumentBlocks
{
    internal static List<Block> Of(byte[] document)
    {
        var blocks = new List<Block>();
        foreach (var line in Lines(Encoding.UTF8.GetString(document)))
        {
            if (!Furniture().IsMatch(line))
            {
                Add(blocks, line);
            }
        }

        return blocks;
    }

    private static void Add(List<Block> blocks, string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            if (blocks is not [.., Block.Gap])
            {
                blocks.Add(new Block.Gap());
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
            var mark = Mark().Match(line);
            // a link whose address was lost is printed as the words it stood under
            var text = LostLink().Replace(line[mark.Length..].Trim(), "$1");
            blocks.Add(new Block.Line(text, Heading().IsMatch(text), mark.Success ? mark.Groups[1].Value : null));
        }
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

    // where an empty line follows nearly every line, the empty ones are the extraction's, not the document's
    private static List<string> Lines(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        var followed = Enumerable
            .Range(0, lines.Count - 1)
            .Count(index => lines[index].Length > 0 && lines[index + 1].Length == 0);
        if (
            followed < lines.Count(static line => line.Length > 0) * 0.8
            || lines.Exists(static line => line.Length > 120)
        )
        {
            return lines;
        }

        return [.. lines.Where((line, index) => line.Length > 0 || index == 0 || lines[index - 1].Length == 0)];
    }

    [GeneratedRegex(@"^\s*(SIDE\s*\|\s*\d+|KKR \w+\s*\|\s*[\d-]+)\s*$")]
    private static partial Regex Furniture();

    [GeneratedRegex(@"^(\S[^\t]*)\t(\d+)$")]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"\[([^\]]+)\]\(#\)")]
    private static partial Regex LostLink();

    [GeneratedRegex(@"^\s*(\.{1,2}/\.{1,2}) ")]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"^(Baggrund|Indstilling|Sagsfremstilling|Beslutning|Mission|Vision|Deltagere|Afbud|\d+\.(\d+\.)? \S.*)$"
    )]
    private static partial Regex Heading();
}
