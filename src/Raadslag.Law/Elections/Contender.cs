namespace Raadslag.Law.Elections;

/// <summary>A list, or an alliance with those in it, as one of those that share seats.</summary>
internal sealed class Contender(string name)
{
    private readonly List<Contender> _members = [];

    public string Name { get; } = name;

    public Int128 Votes { get; private set; }

    /// <summary>The candidates of all its lists with votes; more than any number of seats where they set no limit.</summary>
    public long MostSeats { get; private set; }

    /// <summary>What it has before anything is shared; 0 in elections.</summary>
    public int LeastSeats { get; private init; }

    /// <summary>Those who share its seats; none for a list.</summary>
    public IReadOnlyList<Contender> Members => _members;

    /// <summary>Everybody on the outermost level whose votes count, in the order of the lists.</summary>
    public static Contender[] Of(Election election)
    {
        var outermost = new List<Contender>();
        var alliances = new Dictionary<string, Contender>(StringComparer.Ordinal);
        var votes = election.Lists.Sum(list => list.Votes);
        foreach (var list in election.Lists)
        {
            // A list without votes has no quotient, so it can take no seat, nor can its candidates for the alliance.
            if (list.Votes == 0 || !Reaches(election.Threshold, list.Votes, votes))
            {
                continue;
            }

            var level = outermost;
            foreach (var alliance in list.Alliances)
            {
                if (!alliances.TryGetValue(alliance, out var known))
                {
                    known = new Contender(alliance);
                    alliances.Add(alliance, known);
                    level.Add(known);
                }

                known.Add(list);
                level = known._members;
            }

            var own = new Contender(list.Id);
            own.Add(list);
            level.Add(own);
        }

        return [.. outermost];
    }

    /// <summary>Somebody with a weight, who gets at least and at most so much; null for no limit.</summary>
    public static Contender Of(string name, Int128 weight, int least, int? most) =>
        new(name)
        {
            Votes = weight,
            LeastSeats = least,
            MostSeats = most ?? int.MaxValue,
        };

    // Exactly the share is enough: "mindst 2 %".
    private static bool Reaches(Share? threshold, long votes, long all) =>
        threshold is not { } share || Math.BigMul(votes, share.Whole) >= Math.BigMul(all, share.Part);

    private void Add(ElectionList list)
    {
        Votes += list.Votes;
        MostSeats += list.Candidates ?? int.MaxValue;
    }
}
