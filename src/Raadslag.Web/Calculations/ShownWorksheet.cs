using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>A worksheet as a page shows it: long tables only as far as anybody reads.</summary>
internal static class ShownWorksheet
{
    private const int MostRows = 500;

    extension(Worksheet worksheet)
    {
        /// <summary>The worksheet with at most 500 rows in each table, and the rest named where it is.</summary>
        public Worksheet Shortened => worksheet with { Tables = [.. worksheet.Tables.Select(Shorten)] };
    }

    private static WorksheetTable Shorten(WorksheetTable table) =>
        table.Rows.Count <= MostRows
            ? table
            : table with
            {
                Rows = [.. table.Rows.Take(MostRows)],
                Text =
                    $"{table.Text} Her er de første {MostRows} af {DanishFigures.Grouped(table.Rows.Count)} rækker. Resten står i CSV-filen.".TrimStart(),
            };
}
