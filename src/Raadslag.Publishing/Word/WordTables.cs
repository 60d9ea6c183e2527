using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Raadslag.Publishing.Word;

/// <summary>Tables: the head is marked and repeated on each page, and no row is divided between two.</summary>
internal static class WordTables
{
    private const int Fewest = 6;
    private const int Most = 45;

    public static void Write(WordBody body, WordInlines inlines, MarkdownTable table)
    {
        var rows = table.OfType<MarkdownRow>().Where(row => !row.IsHeader || row.Any(HasWords)).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        var widths = Widths(rows);
        var toRight = NumberColumns.Of(table);
        var written = new DocumentFormat.OpenXml.Wordprocessing.Table(
            Properties(rows[0].IsHeader),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" }))
        );
        foreach (var row in rows)
        {
            written.Append(Row(inlines, row, widths, toRight));
        }

        body.Add(written);
        body.Add(WordStyle.AfterTable);
    }

    private static TableProperties Properties(bool hasHead) =>
        new()
        {
            TableStyle = new TableStyle { Val = WordStyle.Table },
            TableWidth = new TableWidth { Width = $"{WordPage.TextWidth}", Type = TableWidthUnitValues.Dxa },
            TableLook = new TableLook
            {
                Val = hasHead ? "0620" : "0600",
                FirstRow = hasHead,
                LastRow = false,
                FirstColumn = false,
                LastColumn = false,
                NoHorizontalBand = true,
                NoVerticalBand = true,
            },
        };

    private static WordRow Row(WordInlines inlines, MarkdownRow row, int[] widths, bool[] toRight)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (row.IsHeader)
        {
            properties.Append(new TableHeader());
        }

        var written = new WordRow(properties);
        for (var column = 0; column < widths.Length; column++)
        {
            var cell = column < row.Count ? row[column] as MarkdownCell : null;
            written.Append(
                new WordCell([
                    new TableCellProperties(
                        new TableCellWidth { Width = $"{widths[column]}", Type = TableWidthUnitValues.Dxa }
                    ),
                    .. Paragraphs(inlines, cell, toRight[column]),
                ])
            );
        }

        return written;
    }

    // a cell holds one paragraph at least, also when it is empty
    private static IEnumerable<OpenXmlElement> Paragraphs(WordInlines inlines, MarkdownCell? cell, bool isRight)
    {
        var texts = cell?.OfType<LeafBlock>().ToArray() ?? [];
        foreach (
            var words in texts is []
                ?
                [
                    [],
                ]
                : texts.Select(text => inlines.Write(text.Inline))
        )
        {
            var paragraph = WordBody.Of(WordStyle.TableText, words);
            if (isRight)
            {
                paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };
            }

            yield return paragraph;
        }
    }

    // as wide as their longest text asks for, within reason
    private static int[] Widths(MarkdownRow[] rows)
    {
        var lengths = Enumerable
            .Range(0, rows.Max(row => row.Count))
            .Select(column => Math.Clamp(rows.Max(row => column < row.Count ? Length(row[column]) : 0), Fewest, Most))
            .ToArray();
        var all = lengths.Sum();
        return [.. lengths.Select(length => WordPage.TextWidth * length / all)];
    }

    private static bool HasWords(Block cell) => Length(cell) > 0;

    private static int Length(Block cell) =>
        cell is MarkdownCell content ? content.OfType<LeafBlock>().Sum(text => MarkdownParts.Words(text).Length) : 0;
}
