using System.Globalization;
using Raadslag.Law.Elections;

namespace Raadslag.Law.Tests.Elections;

/// <summary>The municipal elections of 2025 as they were, with the seats that were announced.</summary>
internal sealed record MunicipalElection(string Code, Election Election, IReadOnlyDictionary<string, int> Seats)
{
    public static IReadOnlyList<MunicipalElection> Of2025 { get; } = Read();

    private static MunicipalElection[] Read() =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "src", "Raadslag", "Elections", "Reference", "kv2025.csv"))
                .Skip(1)
                .Select(Row.Of)
                .Where(row => row.Candidates is not null) // Fanø's two test lists
                .GroupBy(row => row.Code)
                .Select(rows => new MunicipalElection(
                    rows.Key,
                    new Election(
                        ApportionmentMethod.DHondt,
                        rows.Sum(row => row.Seats),
                        [.. rows.Select(row => row.List)]
                    ),
                    rows.ToDictionary(row => row.List.Id, row => row.Seats)
                )),
        ];

    private sealed record Row(string Code, ElectionList List, int? Candidates, int Seats)
    {
        // names may hold commas; the last four columns do not
        public static Row Of(string line)
        {
            var cells = line.Split(',');
            var (candidates, votes, seats, alliance) = (cells[^4], cells[^3], cells[^2], cells[^1]);
            int? most = candidates is "" ? null : int.Parse(candidates, CultureInfo.InvariantCulture);
            return new Row(
                cells[0],
                new ElectionList(cells[1], long.Parse(votes, CultureInfo.InvariantCulture))
                {
                    Candidates = most,
                    Alliances = alliance is "" ? [] : [$"VF{alliance}"],
                },
                most,
                int.Parse(seats, CultureInfo.InvariantCulture)
            );
        }
    }
}
