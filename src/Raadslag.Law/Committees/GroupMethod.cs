using Raadslag.Law.Elections;

namespace Raadslag.Law.Committees;

/// <summary>
/// The group method (<i>forholdstalsvalg mellem grupper</i>): the heads of each group are divided by 1, 2, 3 and so on, and
/// the groups choose places in the order of their quotients.
/// </summary>
/// <remarks>
/// Kommunestyrelsesloven § 24, stk. 3, and § 25; what is known of them is in
/// <c>docs/law/kommunestyrelsesloven-24-25.md</c>. It counts heads in a meeting, and has nothing to do with elections by
/// votes: see <see cref="ProportionalElection"/> for those.
/// </remarks>
public static class GroupMethod
{
    /// <summary>The most places one election can have.</summary>
    public const int MostPlaces = 10_000;

    /// <summary>Every place with its group; or the lot that must be drawn first; or what is wrong.</summary>
    public static GroupElectionResult Choose(GroupElection election)
    {
        if (GroupElectionCheck.Of(election) is { } refused)
        {
            return refused;
        }

        var lots = new LotBox(election.Lots);
        var places = new List<GroupPlace>();
        var won = election.Groups.ToDictionary(group => group.Name, _ => 0, StringComparer.Ordinal);
        string[] between = [];
        while (places.Count < election.Places)
        {
            between = Largest(election.Groups, won);
            var next = between is [var only] ? only : lots.Take(between);
            if (next is null)
            {
                break;
            }

            won[next]++;
            var heads = election.Groups.First(group => group.Name == next).Heads;
            places.Add(new GroupPlace(places.Count + 1, next, heads, won[next], ByLot: between.Length > 1));
        }

        return lots.Unused is { } unused
            ? new GroupElectionResult.Refused(GroupElectionRefusal.LotIsUnused, string.Join(", ", unused.Between))
            : GroupElectionCheck.OfWaivers(election.Waivers, places) ?? HandOver(election, places, between);
    }

    // We read equal quotients as a lot always, also when each of the equal gets a place: here the order decides who
    // chooses first.
    private static string[] Largest(IReadOnlyList<ElectionGroup> groups, Dictionary<string, int> won)
    {
        var largest = groups[0];
        foreach (var group in groups)
        {
            if (Compare(group, largest) > 0)
            {
                largest = group;
            }
        }

        return [.. groups.Where(group => Compare(group, largest) == 0).Select(group => group.Name)];

        // a/b against c/d is a·d against c·b
        int Compare(ElectionGroup one, ElectionGroup other) =>
            Math.BigMul(one.Heads, won[other.Name] + 1).CompareTo(Math.BigMul(other.Heads, won[one.Name] + 1));
    }

    // A place can be given up only when another group takes it. We read it as that place alone: the quotients, and with them
    // the order of all other places, stay as they are.
    private static GroupElectionResult HandOver(GroupElection election, List<GroupPlace> places, string[] between)
    {
        GroupPlace[] held =
        [
            .. places.Select(place =>
                place with
                {
                    TakenOverBy = election.Waivers.FirstOrDefault(waiver => waiver.Place == place.Number)?.To,
                }
            ),
        ];
        return GroupElectionCheck.OfHolders(election, held)
            ?? (
                held.Length < election.Places
                    ? new GroupElectionResult.LotRequired(held, held.Length + 1, between)
                    : (GroupElectionResult)new GroupElectionResult.Complete(held)
            );
    }
}
