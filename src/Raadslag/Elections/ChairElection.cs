using Raadslag.Law.Elections;

namespace Raadslag.Elections;

/// <summary>
/// The chair and vice-chair of a council, elected in proportion to the votes: who gets the first and who the second of two
/// seats.
/// </summary>
/// <remarks>
/// KL's bylaws § 15, stk. 3: <i>forholdstalsvalg</i> on the votes of the municipal election, with alliances between the
/// parties and co-operations represented. We read it as d'Hondt's method with two seats, the first the chair's.
/// </remarks>
/// <param name="Chair">The calculation of the first seat alone.</param>
/// <param name="Both">The calculation of both.</param>
public sealed record ChairElection(Apportionment.Settled Chair, Apportionment.Settled Both)
{
    /// <summary>
    /// The lot that must be drawn; null when there is none. Between two with as many votes it is drawn although both get a
    /// seat, for one of them is the chair's.
    /// </summary>
    public Apportionment.LotRequired? Lot => (Chair as Apportionment.LotRequired) ?? Both as Apportionment.LotRequired;

    /// <summary>The lists of the chair and then the vice-chair, as far as no lot must be drawn.</summary>
    public IReadOnlyList<SeatAward> Elected => Chair is Apportionment.LotRequired ? [] : Both.Order;

    /// <summary>Calculates both seats.</summary>
    /// <param name="lists">The parties and co-operations that have members in the council.</param>
    /// <param name="alliances">The alliances (<i>valgforbund</i>), each the ids of at least two of the lists.</param>
    public static ChairElectionResult Elect(
        IReadOnlyList<CouncilList> lists,
        IReadOnlyList<IReadOnlyList<string>> alliances
    )
    {
        var allianceOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var alliance in alliances)
        {
            var name = string.Join('+', alliance);
            if (alliance.Count < 2)
            {
                return new ChairElectionResult.Refused(ChairElectionRefusal.AllianceHasOneList, name);
            }

            foreach (var id in alliance)
            {
                if (lists.All(list => list.Id != id))
                {
                    return new ChairElectionResult.Refused(ChairElectionRefusal.ListIsNotRepresented, id);
                }

                if (!allianceOf.TryAdd(id, name))
                {
                    return new ChairElectionResult.Refused(ChairElectionRefusal.ListIsThereTwice, id);
                }
            }
        }

        return new ChairElectionResult.Elected(
            new ChairElection(Share(1, lists, allianceOf), Share(2, lists, allianceOf))
        );
    }

    private static Apportionment.Settled Share(
        int seats,
        IReadOnlyList<CouncilList> lists,
        Dictionary<string, string> allianceOf
    ) =>
        (Apportionment.Settled)
            ProportionalElection.Apportion(
                new Election(
                    ApportionmentMethod.DHondt,
                    seats,
                    [
                        .. lists.Select(list => new ElectionList(list.Id, list.Votes)
                        {
                            Alliances = allianceOf.TryGetValue(list.Id, out var alliance) ? [alliance] : [],
                        }),
                    ]
                )
            );
}

/// <summary>Who was elected, or why that cannot be calculated.</summary>
public abstract record ChairElectionResult
{
    private ChairElectionResult() { }

    /// <summary>The calculation.</summary>
    /// <param name="Election">Both seats.</param>
    public sealed record Elected(ChairElection Election) : ChairElectionResult;

    /// <summary>Nothing was calculated.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">The list or alliance it is about.</param>
    public sealed record Refused(ChairElectionRefusal Why, string Subject) : ChairElectionResult;
}

/// <summary>Why the chair cannot be calculated.</summary>
public enum ChairElectionRefusal
{
    /// <summary>An alliance is between at least two.</summary>
    AllianceHasOneList,

    /// <summary>The list has no members in the council.</summary>
    ListIsNotRepresented,

    /// <summary>A list is named twice in the alliances.</summary>
    ListIsThereTwice,
}
