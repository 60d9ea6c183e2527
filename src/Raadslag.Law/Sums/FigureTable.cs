using Raadslag.Law.Numbers;

namespace Raadslag.Law.Sums;

/// <summary>A figure as it is printed, exact: 27,98 is 2798 with 2 decimals.</summary>
/// <param name="Digits">The figure without its decimal sign.</param>
/// <param name="Decimals">How many of the digits are decimals, from 0 to <see cref="MostDecimals"/>, both included.</param>
public readonly record struct Figure(long Digits, int Decimals = 0)
{
    /// <summary>The largest number of digits, as a number; the smallest is the same below 0.</summary>
    public const long MostDigits = 1_000_000_000_000;

    /// <summary>The most decimals a figure can have.</summary>
    public const int MostDecimals = 4;

    /// <summary>The figure as an exact number.</summary>
    public Fraction Value => Fraction.Of(Digits, Units);

    /// <summary>How many of the last printed digit make a whole: 100 with two decimals.</summary>
    internal long Units
    {
        get
        {
            var units = 1L;
            for (var i = 0; i < Decimals; i++)
            {
                units *= 10;
            }

            return units;
        }
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Name">What it is called; no other row is called the same.</param>
/// <param name="Figures">Its figures in the order of the columns; null for an empty cell.</param>
public sealed record FigureRow(string Name, IReadOnlyList<Figure?> Figures);

/// <summary>A table of figures, as it is printed.</summary>
/// <param name="Columns">What the columns are called, each differently.</param>
/// <param name="Rows">The rows.</param>
public sealed record FigureTable(IReadOnlyList<string> Columns, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>The most cells a table can have.</summary>
    public const int MostCells = 5_000;
}

/// <summary>A cell of a table.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
public readonly record struct TableCell(string Row, string Column);
