using System.Globalization;

namespace Raadslag.Law.Elections;

/// <summary>What an election must be before anything can be calculated; the first thing wrong is named.</summary>
internal static class ElectionCheck
{
    public static Apportionment.Refused? Of(Election election) =>
        election.Seats is < 0 or > ProportionalElection.MostSeats
            ? Refuse(ElectionRefusal.SeatsAreOutOfRange, election.Seats)
        : election.Threshold is { } share && (share.Whole < 1 || share.Part < 0 || share.Part > share.Whole)
            ? Refuse(ElectionRefusal.ThresholdIsNoShare, $"{share.Part}/{share.Whole}")
        : OfLists(election.Lists) ?? OfAlliances(election.Lists) ?? OfLots(election.Lots);

    /// <summary>Whether those whose votes count can take the seats.</summary>
    public static Apportionment.Refused? OfContenders(Election election, Contender[] contenders) =>
        contenders is [] ? Refuse(ElectionRefusal.NobodyHasVotes, election.Seats)
        : contenders.Sum(one => one.MostSeats) is var most && most < election.Seats
            ? Refuse(ElectionRefusal.SeatsExceedCandidates, most)
        : null;

    private static Apportionment.Refused? OfLists(IReadOnlyList<ElectionList> lists)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Int128 votes = 0;
        foreach (var list in lists)
        {
            ElectionRefusal? why =
                string.IsNullOrWhiteSpace(list.Id) ? ElectionRefusal.ListHasNoName
                : !names.Add(list.Id) ? ElectionRefusal.ListIsThereTwice
                : list.Votes < 0 ? ElectionRefusal.VotesAreNegative
                : (votes += list.Votes) > ProportionalElection.MostVotes ? ElectionRefusal.VotesAreTooMany
                : list.Candidates < 0 ? ElectionRefusal.CandidatesAreNegative
                : null;
            if (why is { } refusal)
            {
                return new Apportionment.Refused(refusal, list.Id);
            }
        }

        return null;
    }

    // an alliance stands in one place: always within the same others
    private static Apportionment.Refused? OfAlliances(IReadOnlyList<ElectionList> lists)
    {
        var places = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            string? within = null;
            foreach (var alliance in list.Alliances)
            {
                if (
                    string.IsNullOrWhiteSpace(alliance)
                    || !places.TryAdd(alliance, within) && places[alliance] != within
                )
                {
                    return new Apportionment.Refused(ElectionRefusal.AllianceIsAmbiguous, alliance);
                }

                within = alliance;
            }
        }

        return lists.FirstOrDefault(list => places.ContainsKey(list.Id)) is { } named
            ? new Apportionment.Refused(ElectionRefusal.AllianceIsAmbiguous, named.Id)
            : null;
    }

    private static Apportionment.Refused? OfLots(IReadOnlyList<DrawnLot> lots) =>
        lots.FirstOrDefault(lot => lot.IsFalse) is { } lot
            ? new Apportionment.Refused(ElectionRefusal.LotIsFalse, string.Join(", ", lot.Between))
            : null;

    private static Apportionment.Refused Refuse(ElectionRefusal why, IFormattable subject) =>
        new(why, subject.ToString(null, CultureInfo.InvariantCulture));

    private static Apportionment.Refused Refuse(ElectionRefusal why, FormattableString subject) =>
        new(why, FormattableString.Invariant(subject));
}
