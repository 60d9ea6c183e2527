using Raadslag.Law.Sums;

namespace Raadslag.Web.Calculations;

/// <summary>A table as somebody typed or pasted it: names of columns first, then a row in each line.</summary>
internal static class TypedTable
{
    /// <summary>The table; null, with sentences in the field, when it cannot be read.</summary>
    public static FigureTable? Read(FigureField field)
    {
        if (field.AllLines() is not [var head, _, ..] lines)
        {
            field.Refuse("Tabellen er tom. Skriv kolonnernes navne i første linje og en række i hver af de næste.");
            return null;
        }

        foreach (var line in lines)
        {
            if (line.Fault is { } fault)
            {
                field.Refuse(line.Number, fault);
            }
            else if (line.Cells.Count > head.Cells.Count)
            {
                field.Refuse(
                    line.Number,
                    $"Der er {line.Cells.Count} celler, og første linje har {head.Cells.Count}. Ret linjen."
                );
            }
        }

        if (field.IsRefused)
        {
            return null;
        }

        string[] columns = [.. head.Cells.Skip(1)];
        return new FigureTable(
            columns,
            [
                .. lines
                    .Skip(1)
                    .Select(line => new FigureRow(line[0], [.. columns.Select((_, i) => FigureOf(line[i + 1]))])),
            ]
        );
    }

    // a cell of words is no figure, and nothing is calculated from it
    private static Figure? FigureOf(string cell)
    {
        var text = cell.Replace("%", "", StringComparison.Ordinal).Replace("kr.", "", StringComparison.Ordinal).Trim();
        if (DanishNumber.Read(text) is not { } number)
        {
            return null;
        }

        // the zeros printed after the comma count: 27,90 is rounded to two decimals
        var (digits, decimals) = (number.Digits, number.Decimals);
        for (
            var printed = text.Contains(',', StringComparison.Ordinal)
                ? text.Length - text.IndexOf(',', StringComparison.Ordinal) - 1
                : 0;
            decimals < printed;
            decimals++
        )
        {
            digits *= 10;
        }

        return Int128.Abs(digits) <= Figure.MostDigits ? new Figure((long)digits, decimals) : new Figure(long.MaxValue);
    }
}
