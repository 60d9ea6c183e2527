using Raadslag.Law.Sums;

namespace Raadslag.Web.Calculations;

/// <summary>
/// What a table says of its own figures by the names of its rows and columns: »I alt« is a sum, »Gennemsnit« an average,
/// »Andel« a percentage.
/// </summary>
internal static class TableRelations
{
    private static readonly string[] Sums =
    [
        "i alt",
        "ialt",
        "total",
        "totalt",
        "sum",
        "samlet",
        "hele landet",
        "landet",
    ];
    private static readonly string[] Averages = ["gennemsnit", "gennemsnitlig", "gns", "snit"];
    private static readonly string[] Percentages = ["%", "pct", "procent", "andel"];

    /// <summary>The relations recognised, rows first.</summary>
    public static IReadOnlyList<Relation> Recognize(FigureTable table)
    {
        string[] rows = [.. table.Rows.Select(row => row.Name)];
        string[] figures =
        [
            .. table.Columns.Where((_, column) => table.Rows.Any(row => row.Figures[column] is not null)),
        ];
        string[] percentages = [.. figures.Where(IsPercentage)];
        string[] amounts = [.. figures.Except(percentages, StringComparer.Ordinal)];
        string[] averages = [.. rows.Where(IsAverage)];
        return
        [
            .. Along(Lines.Rows, rows, [.. table.Columns.Except(amounts, StringComparer.Ordinal)]),
            .. Along(Lines.Columns, amounts, averages),
            .. percentages
                .Select(column => (column, Part: PartOf(column, figures)))
                .Where(one => one.Part is not null)
                .Select(one => new Relation.PercentageOfTotal(one.column, one.Part!, rows.LastOrDefault(IsSum))
                {
                    Except = averages,
                }),
        ];
    }

    public static bool IsSum(string name) =>
        Sums.Contains(Plain(name)) || Plain(name).EndsWith(" i alt", StringComparison.Ordinal);

    private static bool IsAverage(string name) => Array.Exists(Averages, word => Begins(name, word));

    private static bool IsPercentage(string name) =>
        name.Contains('%', StringComparison.Ordinal) || Array.Exists(Percentages, word => Begins(name, word));

    // A sum is of the lines since the sum before it; when there are none, it is the sum of the sums.
    private static IEnumerable<Relation> Along(Lines of, IReadOnlyList<string> names, IReadOnlyList<string> except)
    {
        var (parts, sums, all) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var name in names)
        {
            if (IsAverage(name))
            {
                if (all is not [])
                {
                    yield return new Relation.Average(of, name, [.. all]) { Except = except };
                }
            }
            else if (IsSum(name))
            {
                var (added, isGrand) = parts is [] ? (sums, true) : (parts, false);
                if (added is not [])
                {
                    yield return new Relation.Sum(of, name, [.. added]) { Except = except };
                    added.Clear();
                }

                if (!isGrand)
                {
                    sums.Add(name);
                }
            }
            else
            {
                parts.Add(name);
                all.Add(name);
            }
        }
    }

    // the nearest column of figures before it that is no percentage
    private static string? PartOf(string column, string[] figures) =>
        figures.TakeWhile(figure => figure != column).LastOrDefault(figure => !IsPercentage(figure));

    private static bool Begins(string name, string word) =>
        Plain(name) is var plain
        && plain.StartsWith(word, StringComparison.Ordinal)
        && (plain.Length == word.Length || !char.IsLetter(plain[word.Length]));

    private static string Plain(string name) => name.Trim().TrimEnd(':', '.').ToLowerInvariant();
}
