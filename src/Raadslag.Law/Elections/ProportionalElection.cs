namespace Raadslag.Law.Elections;

/// <summary>Shares seats out in proportion to votes (<i>forholdstalsvalg</i>), within alliances as between them.</summary>
/// <remarks>
/// Kommunal- og regionalvalgloven §§ 81-83. The seats are first shared between the alliances and the lists outside them,
/// then within each alliance by the same method, to any depth.
/// </remarks>
public static class ProportionalElection
{
    /// <summary>The most seats one election can have.</summary>
    public const int MostSeats = 1_000_000;

    /// <summary>The most votes one election can have, all lists together.</summary>
    public const long MostVotes = 1_000_000_000_000;

    /// <summary>The seats of every list with all steps; or the lot that must be drawn first; or what is wrong.</summary>
    public static Apportionment Apportion(Election election)
    {
        if (ElectionCheck.Of(election) is { } refused)
        {
            return refused;
        }

        var contenders = Contender.Of(election);
        if (election.Seats > 0 && ElectionCheck.OfContenders(election, contenders) is { } impossible)
        {
            return impossible;
        }

        var lots = new LotBox(election.Lots);
        var sharing = LevelSharing.Of(election.Method, election.Seats, contenders, lots);
        return lots.Unused is { } unused
            ? new Apportionment.Refused(ElectionRefusal.LotIsUnused, string.Join(", ", unused.Between))
            : sharing.ToApportionment(election.Lists.ToDictionary(list => list.Id, _ => 0, StringComparer.Ordinal));
    }
}
