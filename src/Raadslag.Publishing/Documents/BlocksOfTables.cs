using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Raadslag.Publishing.Pdf.Pages;
using PageBlock = Raadslag.Publishing.Pdf.Pages.Block;

namespace Raadslag.Publishing.Documents;

/// <summary>Tables in Markdown as tables of a document; one without a head is the lines of its rows.</summary>
internal static class BlocksOfTables
{
    // in letters: as wide as the longest text asks for, within reason
    private const int Fewest = 6;
    private const int Most = 45;

    public static IEnumerable<PageBlock> Of(Table table)
    {
        var rows = table.OfType<TableRow>().ToArray();
        var head = rows.FirstOrDefault(row => row.IsHeader && row.Any(HasWords));
        var body = rows.Where(row => !row.IsHeader).Select(Cells).ToArray();
        if (head is null)
        {
            return body.Select(row => new PageBlock.Paragraph(Joined(row), ParagraphStyle.Line));
        }

        var names = Cells(head);
        var count = Math.Max(names.Count, body.Length == 0 ? 0 : body.Max(row => row.Count));
        var toRight = NumberColumns.Of(table);
        var columns = Enumerable.Range(0, count).Select(i => Column(names, body, i, toRight[i]));
        return
        [
            new PageBlock.Table(
                [.. columns],
                [.. body.Select(row => Enumerable.Range(0, count).Select(i => At(row, i)).ToArray())],
                HasRowHeads: body.All(row => row is [{ Count: > 0 }, ..])
            ),
        ];
    }

    private static TableColumn Column(
        IReadOnlyList<IReadOnlyList<TextRun>> names,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<TextRun>>> rows,
        int column,
        bool isNumber
    )
    {
        var longest = rows.Append(names).Max(row => Words(At(row, column)).Length);
        return new TableColumn(Words(At(names, column)), Math.Clamp(longest, Fewest, Most), isNumber);
    }

    private static IReadOnlyList<IReadOnlyList<TextRun>> Cells(TableRow row) =>
        [
            .. row.OfType<TableCell>()
                .Select(cell => Joined([.. cell.OfType<LeafBlock>().Select(text => RunsOfText.OneLine(text.Inline))])),
        ];

    private static IReadOnlyList<TextRun> Joined(IReadOnlyList<IReadOnlyList<TextRun>> texts) =>
        [
            .. texts
                .Where(text => text.Count > 0)
                .SelectMany((text, i) => i == 0 ? text : text.Prepend(new TextRun(" "))),
        ];

    private static IReadOnlyList<TextRun> At(IReadOnlyList<IReadOnlyList<TextRun>> row, int column) =>
        column < row.Count ? row[column] : [];

    private static string Words(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.Text));

    private static bool HasWords(Markdig.Syntax.Block cell) =>
        cell is TableCell content && content.OfType<LeafBlock>().Any(text => MarkdownParts.Words(text).Length > 0);
}
