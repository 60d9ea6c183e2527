using Raadslag.Publishing.Pdf.Files;
using Raadslag.Publishing.Pdf.Pages;
using Raadslag.Publishing.Pdf.Pages.Charts;
using Raadslag.Publishing.Pdf.Type;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Publishing.Documents;

/// <summary>A calculation as PDF: the result, every step as tables, and how the rules were read.</summary>
public static class WorksheetPdf
{
    // a drawing stands on one page, and with more bars than these it is no picture any more
    private const int MostBars = 24;

    /// <summary>The document.</summary>
    /// <param name="worksheet">The calculation.</param>
    /// <param name="template">How it looks; its front pages are not for calculations.</param>
    /// <param name="made">When the calculation was made.</param>
    public static PrintResult Write(Worksheet worksheet, DocumentTemplate template, DateTimeOffset made) =>
        CouncilPdf.Write(
            new DocumentFront
            {
                Title = worksheet.Title,
                Name = worksheet.Title,
                Council = PublicationPhrases.Calculation,
                Facts = [new Block.Paragraph([new TextRun(worksheet.Result)])],
            },
            [.. worksheet.Tables.SelectMany(Table), .. Notes(worksheet)],
            template.WithoutFrontPages,
            made
        );

    private static IEnumerable<Block> Table(WorksheetTable table)
    {
        yield return new Block.Heading(2, table.Title);
        if (table.Text.Length > 0)
        {
            yield return new Block.Paragraph([new TextRun(table.Text)]);
        }

        var rows = table.Rows.Select(row => Cells(row, FontCut.Regular)).ToList();
        if (table.Sum is { } sum)
        {
            rows.Add(Cells(sum, FontCut.SemiBold));
        }

        yield return new Block.Table(
            [.. table.Columns.Select((column, i) => new TableColumn(column.Name, Share(table, i), column.IsNumber))],
            rows
        );

        if (Drawing(table) is { } chart)
        {
            yield return new Block.Chart(chart, HasTable: false);
        }
    }

    private static Chart.Bars? Drawing(WorksheetTable table)
    {
        if (table.Drawn is not { } column || table.Rows.Count is 0 or > MostBars)
        {
            return null;
        }

        var values = table
            .Rows.Where(row => row[column].Number is { } number && number >= 0 && number <= int.MaxValue)
            .Select(row => new ChartValue(row[0].Text, (long)row[column].Number!.Value))
            .ToArray();
        return values.Length == table.Rows.Count
            ? new Chart.Bars(table.Title, table.Columns[column].Name, table.Columns[0].Name, values)
            : null;
    }

    private static IReadOnlyList<IReadOnlyList<TextRun>> Cells(IReadOnlyList<WorksheetCell> row, FontCut cut) =>
        [.. row.Select(cell => cell.Text.Length == 0 ? [] : (IReadOnlyList<TextRun>)[new TextRun(cell.Text, cut)])];

    // in letters: as wide as the longest cell asks for, and a head that is long is set on more lines
    private static double Share(WorksheetTable table, int column) =>
        Math.Clamp(
            table
                .AllRows.Select(row => row[column].Text.Length)
                .Append(table.Columns[column].Name.Split(' ').Max(word => word.Length))
                .Max(),
            5,
            40
        );

    private static IEnumerable<Block> Notes(Worksheet worksheet) =>
        worksheet.Notes is []
            ? []
            :
            [
                new Block.Heading(2, PublicationPhrases.Method),
                new Block.List(
                    ListNumbering.Disc,
                    [
                        .. worksheet.Notes.Select(note =>
                            (IReadOnlyList<Block>)[new Block.Paragraph([new TextRun(note)])]
                        ),
                    ]
                ),
            ];
}
