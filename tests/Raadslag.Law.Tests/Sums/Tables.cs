using System.Globalization;
using Raadslag.Law.Sums;

namespace Raadslag.Law.Tests.Sums;

/// <summary>Tables written as people print them: columns in the first line, names first, <c>-</c> for an empty cell.</summary>
internal static class Tables
{
    public static FigureTable Table(string text)
    {
        string[][] lines = [.. text.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        return new FigureTable(
            lines[0],
            [.. lines.Skip(1).Select(line => new FigureRow(line[0], [.. line.Skip(1).Select(Figure)]))]
        );
    }

    /// <summary>Each disagreement: the cell, what it states, what follows, the difference, and the one suspected.</summary>
    public static string Disagreements(TableCheck check) =>
        check switch
        {
            TableCheck.Checked done => string.Join('\n', done.Disagreements.Select(Text)),
            TableCheck.Refused refused => $"{refused.Why}: {refused.Subject}",
            _ => throw new ArgumentOutOfRangeException(nameof(check)),
        };

    private static string Text(FigureCheck check) =>
        $"{Name(check.At)}: {Printed(check.Stated!.Value)}, not {check.Computed}, off by {check.Difference}; "
        + (
            check.Suspected is { } suspected
                ? $"{Name(suspected.Cell)} should be {suspected.Expected}"
                : "the figure or a part"
        );

    private static string Name(TableCell cell) => $"{cell.Row}/{cell.Column}";

    private static string Printed(Figure figure)
    {
        var digits = figure.Digits.ToString(CultureInfo.InvariantCulture).PadLeft(figure.Decimals + 1, '0');
        return figure.Decimals == 0 ? digits : $"{digits[..^figure.Decimals]},{digits[^figure.Decimals..]}";
    }

    private static Figure? Figure(string text) =>
        text == "-"
            ? null
            : new Figure(
                long.Parse(text.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
                text.Contains(',', StringComparison.Ordinal)
                    ? text.Length - text.IndexOf(',', StringComparison.Ordinal) - 1
                    : 0
            );
}
