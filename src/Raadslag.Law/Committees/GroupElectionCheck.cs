using System.Globalization;

namespace Raadslag.Law.Committees;

/// <summary>What a group election must be before anything can be calculated; the first thing wrong is named.</summary>
internal static class GroupElectionCheck
{
    public static GroupElectionResult.Refused? Of(GroupElection election) =>
        election.Places is < 2 or > GroupMethod.MostPlaces
            ? Refuse(GroupElectionRefusal.PlacesAreOutOfRange, election.Places)
            : OfGroups(election) ?? OfLots(election) ?? OfWaivers(election);

    /// <summary>Whether the places given up were those of the groups, as far as the places are known.</summary>
    public static GroupElectionResult.Refused? OfWaivers(
        IReadOnlyList<Waiver> waivers,
        IReadOnlyList<GroupPlace> places
    ) =>
        waivers.FirstOrDefault(waiver => waiver.Place <= places.Count && places[waiver.Place - 1].Group != waiver.By)
            is { } other
            ? new(GroupElectionRefusal.PlaceIsNotTheGroups, other.By)
            : null;

    /// <summary>Whether every group has heads enough for the places it holds.</summary>
    public static GroupElectionResult.Refused? OfHolders(GroupElection election, IReadOnlyList<GroupPlace> places)
    {
        var held = places.CountBy(place => place.Holder).ToDictionary(StringComparer.Ordinal);
        return
            election.IsForMembersOnly
            && election.Groups.FirstOrDefault(group => held.GetValueOrDefault(group.Name) > group.Heads) is { } group
            ? new(GroupElectionRefusal.TakerHasTooFewHeads, group.Name)
            : null;
    }

    private static GroupElectionResult.Refused? OfGroups(GroupElection election)
    {
        if (election.Groups is [])
        {
            return Refuse(GroupElectionRefusal.NoGroups, 0);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in election.Groups)
        {
            GroupElectionRefusal? why =
                string.IsNullOrWhiteSpace(group.Name) ? GroupElectionRefusal.GroupHasNoName
                : !names.Add(group.Name) ? GroupElectionRefusal.GroupIsThereTwice
                : group.Heads < 1 ? GroupElectionRefusal.HeadsAreNotPositive
                : null;
            if (why is { } refusal)
            {
                return new(refusal, group.Name);
            }
        }

        // Heads over 1, 2, 3 … are at least 1 exactly as often as there are heads. So while the places are no more than
        // all heads, no group wins more than it has heads, and nothing ever passes on.
        var heads = election.Groups.Sum(group => (long)group.Heads);
        return election.IsForMembersOnly && election.Places > heads
            ? Refuse(GroupElectionRefusal.PlacesExceedHeads, heads)
            : null;
    }

    private static GroupElectionResult.Refused? OfLots(GroupElection election) =>
        election.Lots.FirstOrDefault(lot => lot.IsFalse) is { } lot
            ? new(GroupElectionRefusal.LotIsFalse, string.Join(", ", lot.Between))
            : null;

    private static GroupElectionResult.Refused? OfWaivers(GroupElection election)
    {
        var places = new HashSet<int>();
        foreach (var waiver in election.Waivers)
        {
            if (waiver.Place < 1 || waiver.Place > election.Places)
            {
                return Refuse(GroupElectionRefusal.PlaceIsUnknown, waiver.Place);
            }

            if (!places.Add(waiver.Place))
            {
                return Refuse(GroupElectionRefusal.PlaceIsWaivedTwice, waiver.Place);
            }

            if (waiver.By == waiver.To)
            {
                return new(GroupElectionRefusal.TakerIsTheGiver, waiver.To);
            }

            if (election.Groups.All(group => group.Name != waiver.To))
            {
                return new(GroupElectionRefusal.TakerIsUnknown, waiver.To);
            }
        }

        return null;
    }

    private static GroupElectionResult.Refused Refuse(GroupElectionRefusal why, long subject) =>
        new(why, subject.ToString(CultureInfo.InvariantCulture));
}
