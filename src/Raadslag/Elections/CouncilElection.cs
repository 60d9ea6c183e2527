using Raadslag.Bodies;
using Raadslag.Law.Composition;

namespace Raadslag.Elections;

/// <summary>Local lists that are counted as one (<i>listesamarbejde</i>), as parties are.</summary>
/// <param name="Name">What it is called; no party's letter.</param>
/// <param name="Lists">The lists in it.</param>
public sealed record ListCooperation(string Name, IReadOnlyList<MunicipalLetter> Lists);

/// <summary>A party or co-operation of lists in a council's municipalities.</summary>
/// <param name="Id">The party's letter, or what the co-operation is called.</param>
/// <param name="Name">The name.</param>
/// <param name="Votes">Its votes in all of them.</param>
/// <param name="Mayors">Its mayors.</param>
/// <param name="HasSeat">Whether it has a seat in at least one municipal council; true when the seats are not known.</param>
public sealed record CouncilList(string Id, string Name, long Votes, int Mayors, bool HasSeat);

/// <summary>
/// A municipal election as a council is made up by: the votes of its municipalities added up for parties and co-operations.
/// </summary>
/// <param name="Election">The election.</param>
/// <param name="Council">The council.</param>
public sealed record CouncilElection(ReferenceElection Election, string Council)
{
    /// <summary>How many municipalities the council has.</summary>
    public required int Municipalities { get; init; }

    /// <summary>
    /// All votes for lists in them, also for those that are neither of a party nor in a co-operation. We read the votes
    /// cast (<i>de afgivne stemmer</i>) as these, without blank and void ballots.
    /// </summary>
    public required long Votes { get; init; }

    /// <summary>The parties and co-operations, the most votes first.</summary>
    public required IReadOnlyList<CouncilList> Lists { get; init; }

    /// <summary>The municipalities whose mayor is not known, so that the council lacks one for each.</summary>
    public required IReadOnlyList<string> MayorsMissing { get; init; }

    /// <summary>The lines of the source that are no list, of these municipalities or of none that is known.</summary>
    public required IReadOnlyList<RefusedLine> Refused { get; init; }

    /// <summary>Adds the election up.</summary>
    /// <param name="election">The election.</param>
    /// <param name="council">The council, in capitals or not.</param>
    /// <param name="cooperations">The local lists that count as one.</param>
    public static CouncilElectionResult Count(
        ReferenceElection election,
        string council,
        IReadOnlyList<ListCooperation> cooperations
    )
    {
        var name = ReferenceMunicipality.Councils.FirstOrDefault(one =>
            one.Equals(council, StringComparison.OrdinalIgnoreCase)
        );
        if (name is null)
        {
            return new CouncilElectionResult.Refused(CouncilElectionRefusal.CouncilIsUnknown, council);
        }

        if (election.MayorsIn(name) is not { } mayors)
        {
            return new CouncilElectionResult.Refused(CouncilElectionRefusal.MayorsAreUnknown, name);
        }

        var codes = ReferenceMunicipality
            .All.Where(one => one.Council == name)
            .Select(one => one.Code)
            .ToHashSet(StringComparer.Ordinal);
        MunicipalList[] lists = [.. election.File.Lists.Where(list => codes.Contains(list.Code))];
        return Check(election, lists, cooperations)
            ?? (CouncilElectionResult)
                new CouncilElectionResult.Counted(
                    new CouncilElection(election, name)
                    {
                        Municipalities = codes.Count,
                        Votes = lists.Sum(list => (long)list.Votes),
                        Lists = AddUp(election, lists, cooperations, mayors),
                        MayorsMissing = mayors.Missing,
                        Refused = [.. election.File.Refused.Where(line => Concerns(line, codes))],
                    }
                );
    }

    /// <summary>The members of the council, counted by the rule of the five KKR.</summary>
    public CouncilComposition Compose() =>
        CouncilComposition.Count(
            CompositionRule.Kkr,
            Municipalities,
            Votes,
            [.. Lists.Select(list => new CompositionList(list.Id, list.Votes, list.Mayors) { HasSeat = list.HasSeat })]
        );

    private static CouncilElectionResult.Refused? Check(
        ReferenceElection election,
        MunicipalList[] lists,
        IReadOnlyList<ListCooperation> cooperations
    )
    {
        var letters = lists.Select(election.PartyOf).OfType<Party>().Select(party => party.Letter);
        var names = letters.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<MunicipalLetter>();
        foreach (var cooperation in cooperations)
        {
            if (string.IsNullOrWhiteSpace(cooperation.Name) || !names.Add(cooperation.Name))
            {
                return new(CouncilElectionRefusal.CooperationNameIsTaken, cooperation.Name);
            }

            foreach (var one in cooperation.Lists)
            {
                CouncilElectionRefusal? why =
                    Array.Find(lists, list => IsThat(list, one)) is not { } list ? CouncilElectionRefusal.ListIsUnknown
                    : election.PartyOf(list) is not null ? CouncilElectionRefusal.ListIsOfAParty
                    : !taken.Add(one) ? CouncilElectionRefusal.ListIsThereTwice
                    : null;
                if (why is { } refusal)
                {
                    return new(refusal, $"{one.Code}/{one.Letter}");
                }
            }
        }

        return null;
    }

    private static CouncilList[] AddUp(
        ReferenceElection election,
        MunicipalList[] lists,
        IReadOnlyList<ListCooperation> cooperations,
        CouncilMayors mayors
    )
    {
        Party? Whole(MunicipalList list) =>
            election.PartyOf(list)
            ?? cooperations
                .Where(cooperation => cooperation.Lists.Any(one => IsThat(list, one)))
                .Select(cooperation => new Party(cooperation.Name, cooperation.Name))
                .FirstOrDefault();

        // a mayor of a list that is neither would be a member on nobody's account; no reference election has one
        var mayorsOf = mayors
            .Lists.Select(mayor => Whole(lists.Single(list => IsThat(list, mayor)))!.Letter)
            .Concat(mayors.Parties.SelectMany(party => Enumerable.Repeat(party.Letter, party.Mayors)))
            .CountBy(letter => letter)
            .ToDictionary(StringComparer.Ordinal);
        return
        [
            .. lists
                .Select(list => (List: list, Whole: Whole(list)))
                .Where(one => one.Whole is not null)
                .GroupBy(one => one.Whole!, one => one.List)
                .Select(group => new CouncilList(
                    group.Key.Letter,
                    group.Key.Name,
                    group.Sum(list => (long)list.Votes),
                    mayorsOf.GetValueOrDefault(group.Key.Letter),
                    group.Any(list => list.Seats is null or > 0)
                ))
                .OrderByDescending(list => list.Votes)
                .ThenBy(list => list.Id, StringComparer.Ordinal),
        ];
    }

    private static bool IsThat(MunicipalList list, MunicipalLetter one) =>
        list.Code == one.Code && list.Letter == one.Letter;

    // a line that cannot be placed may concern any council
    private static bool Concerns(RefusedLine line, HashSet<string> codes) =>
        line.List is not { } list || line.Why is ElectionFileRefusal.MunicipalityIsUnknown || codes.Contains(list.Code);
}

/// <summary>The election added up, or why it cannot be.</summary>
public abstract record CouncilElectionResult
{
    private CouncilElectionResult() { }

    /// <summary>The sums.</summary>
    /// <param name="Election">The election in the council's municipalities.</param>
    public sealed record Counted(CouncilElection Election) : CouncilElectionResult;

    /// <summary>Nothing was added up.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">The council, co-operation or list it is about; a list as <c>0580/L</c>.</param>
    public sealed record Refused(CouncilElectionRefusal Why, string Subject) : CouncilElectionResult;
}

/// <summary>Why an election cannot be added up for a council.</summary>
public enum CouncilElectionRefusal
{
    /// <summary>There is no such council.</summary>
    CouncilIsUnknown,

    /// <summary>It is not known who became mayor in its municipalities.</summary>
    MayorsAreUnknown,

    /// <summary>A co-operation has no name, or is called as a party or another co-operation.</summary>
    CooperationNameIsTaken,

    /// <summary>No such list ran in the council's municipalities.</summary>
    ListIsUnknown,

    /// <summary>The list is a party's, which counts by itself.</summary>
    ListIsOfAParty,

    /// <summary>A list is named twice.</summary>
    ListIsThereTwice,
}
