using System.Numerics;
using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Calculations;

/// <summary>An election as it is shown: the seats of the lists, then every calculation behind them.</summary>
public static class ElectionSheet
{
    // more names than that are read in the table
    private const int MostNamesInASentence = 12;

    /// <summary>The worksheet of a calculated election, also one that waits for a lot.</summary>
    public static Worksheet Of(Election election, Apportionment.Settled settled)
    {
        var votes = VotesOf(election);
        return new Worksheet(
            $"{Counted(election.Seats)} fordelt efter {election.Method.InDanish}",
            Result(election, settled)
        )
        {
            Tables =
            [
                Seats(election, settled),
                .. settled
                    .Distributions.Where(distribution => distribution.Seats > 0)
                    .Select(distribution =>
                        distribution.Quotas is [_, ..]
                            ? ByQuota(election.Method, distribution, votes)
                            : ByDivisors(election, distribution)
                    ),
            ],
            Notes = [.. Notes(election, settled)],
        };
    }

    private static string Result(Election election, Apportionment.Settled settled)
    {
        if (settled is Apportionment.LotRequired lot)
        {
            return LotPhrases.Required(lot, "mandat", "mandater");
        }

        var winners = settled.SeatsOf.Where(list => list.Value > 0).ToArray();
        return winners.Length switch
        {
            0 => "Der er ingen mandater at fordele.",
            1 => $"{winners[0].Key} får {(election.Seats == 1 ? "mandatet" : $"alle {Counted(election.Seats)}")}.",
            <= MostNamesInASentence =>
                $"Mandaterne er fordelt sådan: {DanishNames.Listed([.. winners.Select(list => $"{list.Key} {list.Value}")])}.",
            _ => $"{Counted(election.Seats)} er fordelt på {winners.Length} lister.",
        };
    }

    private static WorksheetTable Seats(Election election, Apportionment.Settled settled)
    {
        var allied = election.Lists.Any(list => list.Alliances is [_, ..]);
        var votes = election.Lists.Aggregate(BigInteger.Zero, (sum, list) => sum + list.Votes);
        var seats = settled.SeatsOf.Values.Sum();
        WorksheetColumn[] alliance = allied ? [new("Valgforbund")] : [];
        return new WorksheetTable(
            settled is Apportionment.LotRequired ? "Mandater før lodtrækningen" : "Mandater",
            [
                new("Liste"),
                .. alliance,
                new("Stemmer", IsNumber: true),
                new("Af stemmerne", IsNumber: true),
                new("Mandater", IsNumber: true),
                new("Af mandaterne", IsNumber: true),
            ],
            [
                .. election.Lists.Select(list =>
                    Row(list.Id, string.Join(" / ", list.Alliances), list.Votes, settled.SeatsOf[list.Id])
                ),
            ]
        )
        {
            Sum = Row("I alt", "", votes, seats),
            Drawn = allied ? 4 : 3,
        };

        IReadOnlyList<WorksheetCell> Row(string name, string within, BigInteger ofVotes, int won)
        {
            WorksheetCell[] inAlliance = allied ? [within] : [];
            return
            [
                name,
                .. inAlliance,
                DanishFigures.Whole((Int128)ofVotes),
                DanishFigures.Percent(ofVotes, votes),
                DanishFigures.Whole(won),
                DanishFigures.Percent(won, seats),
            ];
        }
    }

    private static WorksheetTable ByDivisors(Election election, Distribution distribution) =>
        AwardTable.Of(Title(distribution), "Mandat", distribution.Awards) with
        {
            Text =
                distribution.Alliance is null && election.Lists.Any(list => list.Alliances is [_, ..])
                    ? "Først fordeles mandaterne mellem valgforbundene og de lister, der står uden for dem."
                    : "",
        };

    private static WorksheetTable ByQuota(
        ApportionmentMethod method,
        Distribution distribution,
        Dictionary<string, BigInteger> votes
    )
    {
        var byRemainder = distribution.Awards.CountBy(award => award.To).ToDictionary();
        var lots = distribution.Awards.Where(award => award.ByLot).Select(award => award.To).ToHashSet();
        return new WorksheetTable(
            Title(distribution),
            [
                new("Liste"),
                new("Stemmer", IsNumber: true),
                new("Hele kvoter", IsNumber: true),
                new("Rest", IsNumber: true),
                new("Ved rest", IsNumber: true),
                new("I alt", IsNumber: true),
            ],
            [
                .. distribution.Quotas.Select(quota =>
                    (IReadOnlyList<WorksheetCell>)
                        [
                            quota.Name,
                            DanishFigures.Whole((Int128)votes[quota.Name]),
                            DanishFigures.Whole(quota.Whole),
                            // without a divisor it never came to a remainder: its candidates set the limit
                            quota.Remainder.Divisor.Numerator == 0
                                ? ""
                                : quota.Remainder.TwoDecimals,
                            AwardTable.ByRemainder(
                                byRemainder.GetValueOrDefault(quota.Name),
                                lots.Contains(quota.Name)
                            ),
                            DanishFigures.Whole(quota.Whole + byRemainder.GetValueOrDefault(quota.Name)),
                        ]
                ),
            ]
        )
        {
            Text = QuotaText(method, distribution, votes),
        };
    }

    private static string QuotaText(
        ApportionmentMethod method,
        Distribution distribution,
        Dictionary<string, BigInteger> votes
    )
    {
        if (distribution.Quotas.Any(quota => quota.Remainder.Divisor.Numerator == 0))
        {
            return "En liste har nået det antal mandater, den kan få; de øvrige deler resten for sig.";
        }

        var all = distribution.Quotas.Aggregate(BigInteger.Zero, (sum, quota) => sum + votes[quota.Name]);
        return method == ApportionmentMethod.LargestRemainderDroop
            ? $"Droops kvote er {DanishFigures.Grouped((all / (distribution.Seats + 1)) + 1)} stemmer."
            : $"Kvoten er {DanishFigures.Grouped(all)} stemmer : {Counted(distribution.Seats)} = {DanishFigures.Fraction(all, distribution.Seats, 2)} stemmer.";
    }

    private static IEnumerable<string> Notes(Election election, Apportionment.Settled settled)
    {
        yield return election.Method == ApportionmentMethod.DHondt
            ? $"{election.Method.Explained} Det er reglen i kommunal- og regionalvalgloven § 81, stk. 2."
            : election.Method.Explained;
        if (election.Lists.Any(list => list.Alliances is [_, ..]))
        {
            yield return "Inden for hvert valgforbund og listeforbund fordeles dets mandater på samme måde (kommunal- og regionalvalgloven §§ 82-83).";
        }

        if (election.Lists.Any(list => settled.SeatsOf[list.Id] > 0 && settled.SeatsOf[list.Id] == list.Candidates))
        {
            yield return "En liste kan ikke få flere mandater, end den har kandidater. Det overskydende mandat går til den, der er nærmest berettiget, først inden for forbundet (§ 81, stk. 3, og § 83, stk. 2).";
        }

        if (election.Threshold is not null)
        {
            var all = election.Lists.Aggregate(BigInteger.Zero, (sum, list) => sum + list.Votes);
            var below = election.Lists.Where(list => list.Votes < LeastVotes(election)).Select(list => list.Id);
            yield return $"Spærregrænsen er {DanishFigures.Grouped(LeastVotes(election))} af {DanishFigures.Grouped(all)} stemmer; præcis så mange er nok. "
                + (
                    below.ToArray() is [_, ..] names
                        ? $"Under den er {DanishNames.Listed(names)}."
                        : "Alle er over den."
                );
        }

        if (settled is Apportionment.LotRequired || settled.Distributions.Any(one => one.Awards.Any(won => won.ByLot)))
        {
            yield return election.Method == ApportionmentMethod.DHondt
                ? $"{LotPhrases.Reading} Det er vores læsning af § 81, stk. 2, sidste punktum."
                : LotPhrases.Reading;
        }
    }

    private static Dictionary<string, BigInteger> VotesOf(Election election)
    {
        var votes = new Dictionary<string, BigInteger>(StringComparer.Ordinal);
        foreach (var list in election.Lists.Where(list => list.Votes >= LeastVotes(election)))
        {
            foreach (var name in list.Alliances.Append(list.Id))
            {
                votes[name] = votes.GetValueOrDefault(name) + list.Votes;
            }
        }

        return votes;
    }

    /// <summary>The fewest votes that reach the threshold.</summary>
    private static BigInteger LeastVotes(Election election)
    {
        if (election.Threshold is not { } share)
        {
            return 0;
        }

        var all = election.Lists.Aggregate(BigInteger.Zero, (sum, list) => sum + list.Votes);
        return ((all * share.Part) + share.Whole - 1) / share.Whole;
    }

    private static string Title(Distribution distribution) =>
        distribution.Alliance is { } alliance
            ? $"Inden for {alliance}: {Counted(distribution.Seats)}"
            : $"Regnestykkerne: {Counted(distribution.Seats)}";

    private static string Counted(int seats) => seats == 1 ? "1 mandat" : $"{DanishFigures.Grouped(seats)} mandater";
}
