namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The rules of tables: header cells and regular rows (ISO 14289-1, 7.5).</summary>
internal static class PdfTables
{
    private const int MostSpan = 1_000;

    internal static void Check(PdfElement table, PdfStructure structure, PdfFindingList findings)
    {
        if (table.Standard != "Table")
        {
            return;
        }

        var rows = table
            .Kin.SelectMany(part => part.Standard is "THead" or "TBody" or "TFoot" ? part.Kin : [part])
            .Where(row => row.Standard == "TR")
            .ToArray();
        var cells = rows.SelectMany(row => row.Kin).Where(cell => cell.Standard is "TH" or "TD").ToArray();
        CheckHeaders(table, cells, structure, findings);
        CheckColumns(rows, structure, findings);
    }

    private static void CheckHeaders(
        PdfElement table,
        PdfElement[] cells,
        PdfStructure structure,
        PdfFindingList findings
    )
    {
        var named = cells
            .Select(cell => cell.Attribute("Table", "Headers", structure.Classes))
            .OfType<CosArray>()
            .SelectMany(names => names.Values.OfType<CosString>().Select(name => name.Text))
            .ToHashSet();
        var headers = cells.Where(cell => cell.Standard == "TH").ToArray();
        foreach (var header in headers)
        {
            var scope = (header.Attribute("Table", "Scope", structure.Classes) as CosName)?.Value;
            var isNamed = header.Values.Text("ID") is { } id && named.Contains(id);
            if (scope is not ("Row" or "Column" or "Both") && !isNamed)
            {
                findings.Add(PdfRule.HeaderWithoutScope, header, scope);
            }
        }

        if (headers is [] && cells is not [])
        {
            findings.Add(PdfRule.TableWithoutHeader, table);
        }
    }

    private static void CheckColumns(PdfElement[] rows, PdfStructure structure, PdfFindingList findings)
    {
        // for every column, how many rows more a cell from above or of this row takes
        var taken = new List<int>();
        int? columns = null;
        foreach (var row in rows)
        {
            var isFree = true;
            var at = 0;
            foreach (var cell in row.Kin.Where(cell => cell.Standard is "TH" or "TD"))
            {
                while (at < taken.Count && taken[at] > 0)
                {
                    at++;
                }

                isFree &= Place(taken, ref at, Span(cell, "ColSpan", structure), Span(cell, "RowSpan", structure));
            }

            var width = taken.Count(rest => rest > 0);
            columns ??= width;
            if (!isFree || width != columns || taken.Take(width).Any(rest => rest == 0))
            {
                findings.Add(PdfRule.TableIrregular, row, $"{columns} {width}");
                return;
            }

            for (var column = 0; column < taken.Count; column++)
            {
                taken[column] = Math.Max(0, taken[column] - 1);
            }
        }

        if (rows is [.., var last] && taken.Exists(rest => rest > 0))
        {
            findings.Add(PdfRule.TableIrregular, last, "RowSpan");
        }
    }

    private static bool Place(List<int> taken, ref int at, int columns, int rows)
    {
        var isFree = true;
        for (var end = at + columns; at < end; at++)
        {
            if (at == taken.Count)
            {
                taken.Add(0);
            }

            isFree &= taken[at] == 0;
            taken[at] = rows;
        }

        return isFree;
    }

    private static int Span(PdfElement cell, string key, PdfStructure structure) =>
        cell.Attribute("Table", key, structure.Classes) is CosNumber { Whole: >= 1 and <= MostSpan and var span }
            ? span
            : 1;
}
