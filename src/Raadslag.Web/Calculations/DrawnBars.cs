using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>A column of a worksheet's table drawn as bars, each under the name of its row.</summary>
/// <param name="Title">What is drawn.</param>
/// <param name="Bars">The bars, in the order of the rows.</param>
internal sealed record DrawnBars(string Title, IReadOnlyList<DrawnBar> Bars)
{
    /// <summary>The height of a bar with its name above, in pixels.</summary>
    public const int RowHeight = 36;

    // what is more is not looked at
    private const int MostBars = 120;

    /// <summary>Everything that is drawn, in words.</summary>
    public string Description =>
        $"Liggende søjler: {string.Join(", ", Bars.Select(bar => $"{bar.Name} {bar.Value}"))}. De samme tal står i tabellen.";

    public int Height => Bars.Count * RowHeight;

    /// <summary>The bars of the column that the table says is drawn; null when nothing is.</summary>
    public static DrawnBars? Of(WorksheetTable table)
    {
        if (table.Drawn is not { } column || table.Rows.Count is 0 or > MostBars)
        {
            return null;
        }

        var numbers = table.Rows.Select(row => row[column].Number ?? 0).ToArray();
        var least = Int128.Min(0, numbers.Min());
        var span = Int128.Max(1, Int128.Max(0, numbers.Max()) - least);
        return new DrawnBars(
            $"{table.Title}: {table.Columns[column].Name.ToLowerInvariant()}",
            [
                .. table.Rows.Zip(
                    numbers,
                    (row, number) =>
                        new DrawnBar(
                            row[0].Text,
                            row[column].Text,
                            Thousandths(Int128.Min(0, number) - least),
                            Thousandths(Int128.Abs(number)),
                            number < 0
                        )
                ),
            ]
        );

        int Thousandths(Int128 part) => (int)(part * 1000 / span);
    }
}

/// <summary>One bar.</summary>
/// <param name="Name">The row.</param>
/// <param name="Value">The figure as it is shown.</param>
/// <param name="Start">Where it starts, in thousandths of the width.</param>
/// <param name="Length">How long it is, in thousandths of the width.</param>
/// <param name="IsNegative">Whether it is a figure below 0.</param>
internal sealed record DrawnBar(string Name, string Value, int Start, int Length, bool IsNegative)
{
    // as much as stands beside a figure on a phone
    private const int LongestName = 32;

    public string ShortName => Name.Length > LongestName ? $"{Name[..(LongestName - 1)]}…" : Name;

    /// <summary>Thousandths as an attribute of SVG: "63.5%".</summary>
    public static string Percent(int thousandths) =>
        FormattableString.Invariant($"{thousandths / 10}.{thousandths % 10}%");
}
