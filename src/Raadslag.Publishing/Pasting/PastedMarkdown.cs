namespace Raadslag.Publishing.Pasting;

/// <summary>Writes blocks as the Markdown that <see cref="MarkdownHtml"/> renders: two sizes of headings, lists, tables.</summary>
internal sealed class PastedMarkdown(PasteTally tally)
{
    private readonly PastedInline _inline = new(tally);

    /// <summary>The whole text.</summary>
    internal string Write(List<PastedBlock> blocks) => string.Join('\n', Lines(WithLevels(blocks), isTight: false));

    // as they will be shown: the largest is h5, all others h6, and none stands above the first large one
    private List<PastedBlock> WithLevels(List<PastedBlock> blocks)
    {
        PastedBlock.Heading[] headings = [.. blocks.OfType<PastedBlock.Heading>()];
        var levels = headings.Select(static heading => heading.Level).Distinct().Order().ToList();
        tally.Add(PasteNoteKind.FormattingLeftOut, headings.Count(heading => levels.IndexOf(heading.Level) > 1));
        var isFirst = true;
        return blocks.ConvertAll(block =>
        {
            if (block is not PastedBlock.Heading heading)
            {
                return block;
            }

            var level = isFirst || heading.Level == levels[0] ? 3 : 4;
            isFirst = false;
            return heading with { Level = level };
        });
    }

    private List<string> Lines(List<PastedBlock> blocks, bool isTight)
    {
        var lines = new List<string>();
        var isSecond = false;
        for (var at = 0; at < blocks.Count; at++)
        {
            // two numbered lists in a row are only two when they are written differently
            isSecond = at > 0 && IsOrdered(blocks[at]) && IsOrdered(blocks[at - 1]) && !isSecond;
            var block = blocks[at] switch
            {
                PastedBlock.Heading(var level, var runs) => Heading(level, runs),
                PastedBlock.Paragraph(var runs) => [.. _inline.Write(runs).Split('\n')],
                PastedBlock.Items list => Items(list, isSecond ? ')' : '.'),
                PastedBlock.Table table => Table(table),
                _ => [],
            };
            if (lines.Count > 0 && !isTight)
            {
                lines.Add("");
            }

            lines.AddRange(block);
        }

        return lines;
    }

    private static bool IsOrdered(PastedBlock block) => block is PastedBlock.Items { IsOrdered: true };

    private List<string> Heading(int level, IReadOnlyList<PastedRun> runs)
    {
        var text = _inline.Write(runs);

        // "C #" would lose its sign, which closes a heading
        var closing = text.EndsWith('#') && !text.EndsWith("\\#", StringComparison.Ordinal);
        return [$"{new string('#', level)} {(closing ? text[..^1] + "\\#" : text)}"];
    }

    private List<string> Items(PastedBlock.Items list, char delimiter)
    {
        var lines = new List<string>();
        for (var at = 0; at < list.All.Count; at++)
        {
            var marker = list.IsOrdered ? $"{list.Start + at}{delimiter} " : "- ";
            var indent = new string(' ', marker.Length);
            var item = Item(list.All[at]);
            lines.AddRange(
                item.Select(
                    (line, index) =>
                        index == 0 ? marker + line
                        : line.Length == 0 ? ""
                        : indent + line
                )
            );
        }

        return lines;
    }

    private List<string> Item(List<PastedBlock> blocks)
    {
        var plain = blocks.ConvertAll(block =>
            block is PastedBlock.Heading(_, var runs) ? new PastedBlock.Paragraph(runs) : block
        );

        // a text and its bullets stand together; a list that begins with another number than 1, or with a table, cannot
        // follow a text so
        return Lines(
            plain,
            isTight: plain
                .Skip(1)
                .All(static block => block is PastedBlock.Items { Start: 1, All: [not [PastedBlock.Table, ..], ..] })
        );
    }

    private List<string> Table(PastedBlock.Table table)
    {
        var width = table.Head.Count > 0 ? table.Head.Count : table.Rows[0].Length;
        var head = table.Head.Count > 0 ? table.Head : Enumerable.Repeat<IReadOnlyList<PastedRun>>([], width);
        return [Row(head), string.Concat(Enumerable.Repeat("| --- ", width)) + "|", .. table.Rows.Select(Row)];
    }

    private string Row(IEnumerable<IReadOnlyList<PastedRun>> cells) =>
        string.Concat(cells.Select(cell => cell.Count == 0 ? "|  " : $"| {_inline.Write(cell)} ")) + "|";
}
