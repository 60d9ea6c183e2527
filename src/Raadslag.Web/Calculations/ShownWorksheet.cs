using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>A worksheet as a page shows it: long tables only as far as anybody reads.</summary>
internal static class ShownWorksheet
{
    private const int MostRows = 500;

    extension(Worksheet worksheet)
    {
        /// <summary>The worksheet with at most 500 rows in all, and where the rest is.</summary>
        public Worksheet Shortened
        {
            get
            {
                var left = MostRows;
                var tables = new List<WorksheetTable>();
                foreach (var table in worksheet.Tables)
                {
                    tables.Add(Shorten(table, left));
                    left -= tables[^1].Rows.Count;
                }

                return worksheet with
                {
                    Tables = tables,
                };
            }
        }
    }

    private static WorksheetTable Shorten(WorksheetTable table, int most)
    {
        if (table.Rows.Count <= most)
        {
            return table;
        }

        var all = $"{DanishFigures.Grouped(table.Rows.Count)} {(table.Rows.Count == 1 ? "række" : "rækker")}";
        var cut =
            most == 0
                ? $"Tabellen er på {all} og står i CSV-filen."
                : $"Her er de første {most} af {all}. Resten står i CSV-filen.";
        return table with { Rows = [.. table.Rows.Take(most)], Text = $"{table.Text} {cut}".TrimStart() };
    }
}
