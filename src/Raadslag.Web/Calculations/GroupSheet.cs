using Raadslag.Law.Committees;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>Places between groups as they are shown: how many each group has, and the order in which they choose.</summary>
public static class GroupSheet
{
    /// <summary>The worksheet of an election that is complete, or waits for a lot.</summary>
    /// <exception cref="ArgumentException">The election was refused.</exception>
    public static Worksheet Of(GroupElection election, GroupElectionResult result)
    {
        var (places, sentence) = result switch
        {
            GroupElectionResult.Complete(var all) => (
                all,
                $"{election.Places} pladser er fordelt på {election.Groups.Count} grupper i den rækkefølge, de vælger."
            ),
            GroupElectionResult.LotRequired(var before, var place, var between) => (
                before,
                $"Der skal trækkes lod om, hvem der vælger plads {place}: {string.Join(", ", between)} står lige."
            ),
            _ => throw new ArgumentException("A refused election has no worksheet.", nameof(result)),
        };
        return new Worksheet(
            $"{election.Places} pladser mellem {election.Groups.Count} {(election.Groups.Count == 1 ? "gruppe" : "grupper")}",
            sentence
        )
        {
            Tables = places is [] ? [Groups(election, places)] : [Groups(election, places), Order(places)],
            Notes =
            [
                "Kommunestyrelsesloven § 24, stk. 3, og § 25: hver gruppes medlemmer deles med 1, 2, 3 og så videre, og grupperne vælger i kvotienternes rækkefølge. Der tælles medlemmer til stede, ikke stemmer ved valget.",
                "Vores læsning: er kvotienter lige store, trækkes der lod, også når alle får en plads, for rækkefølgen afgør, hvem der vælger først. Den sidste af dem, der står lige, behøver intet lod.",
                "En gruppe kan kun give afkald på en plads, når en anden gruppe overtager den. De øvrige pladser ændres ikke.",
            ],
        };
    }

    private static WorksheetTable Groups(GroupElection election, IReadOnlyList<GroupPlace> places) =>
        new(
            "Pladser",
            [new("Gruppe"), new("Medlemmer", IsNumber: true), new("Pladser", IsNumber: true)],
            [
                .. election.Groups.Select(group =>
                    (IReadOnlyList<WorksheetCell>)
                        [
                            group.Name,
                            DanishFigures.Whole(group.Heads),
                            DanishFigures.Whole(places.Count(place => place.Holder == group.Name)),
                        ]
                ),
            ]
        )
        {
            Sum =
            [
                "I alt",
                DanishFigures.Whole(election.Groups.Sum(group => (long)group.Heads)),
                DanishFigures.Whole(places.Count),
            ],
            Drawn = 2,
        };

    private static WorksheetTable Order(IReadOnlyList<GroupPlace> places) =>
        new(
            "Rækkefølgen",
            [
                new("Plads"),
                new("Gruppe"),
                new("Regnestykke", IsNumber: true),
                new("Kvotient", IsNumber: true),
                new("Bemærkning"),
            ],
            [
                .. places.Select(place =>
                    (IReadOnlyList<WorksheetCell>)
                        [
                            DanishFigures.Whole(place.Number),
                            place.Group,
                            $"{place.Heads} : {place.Divisor}",
                            DanishFigures.Fraction(place.Heads, place.Divisor, 2),
                            string.Join(
                                "; ",
                                new[]
                                {
                                    place.ByLot ? "ved lod" : "",
                                    place.TakenOverBy is { } taker ? $"overtaget af {taker}" : "",
                                }.Where(remark => remark != "")
                            ),
                        ]
                ),
            ]
        );
}
