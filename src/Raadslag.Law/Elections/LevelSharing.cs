namespace Raadslag.Law.Elections;

/// <summary>The seats of one level shared out, and of every alliance in it.</summary>
internal sealed class LevelSharing
{
    private readonly Distribution _distribution;
    private readonly Dictionary<string, int> _won = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LevelSharing> _alliances = new(StringComparer.Ordinal);
    private readonly Tie? _open;

    private LevelSharing(string? alliance, int seats, Contender[] contenders, ApportionmentMethod method, LotBox lots)
    {
        var sharing = Share(method, contenders, seats, lots);
        _distribution = new Distribution(alliance, seats) { Awards = sharing.Awards, Quotas = sharing.Quotas };
        _open = sharing.Open;
        // until it is known how many seats an alliance has, no lot within it can be
        var within = _open is null ? lots : new LotBox([]);
        for (var i = 0; i < contenders.Length; i++)
        {
            if (contenders[i].Members is [_, ..] members)
            {
                var inner = new LevelSharing(contenders[i].Name, sharing.Won(i), [.. members], method, within);
                _alliances.Add(contenders[i].Name, inner);
                _open ??= inner._open;
            }
            else
            {
                _won.Add(contenders[i].Name, sharing.Won(i));
            }
        }
    }

    public static LevelSharing Of(ApportionmentMethod method, int seats, Contender[] contenders, LotBox lots) =>
        new(null, seats, contenders, method, lots);

    /// <summary>The result for those of these names; who took no part has what it is given here.</summary>
    public Apportionment.Settled ToApportionment(Dictionary<string, int> seats)
    {
        Count(seats);
        var order = InOrder();
        Distribution[] distributions = [.. Distributions()];
        return _open is { } tie
            ? new Apportionment.LotRequired
            {
                Seats = tie.Seats,
                Between = tie.Between,
                SeatsOf = seats,
                Order = order,
                Distributions = distributions,
            }
            : new Apportionment.Complete
            {
                SeatsOf = seats,
                Order = order,
                Distributions = distributions,
            };
    }

    private static Sharing Share(ApportionmentMethod method, Contender[] contenders, int seats, LotBox lots) =>
        method switch
        {
            ApportionmentMethod.DHondt => DivisorMethod.DHondt.Share(contenders, seats, lots),
            ApportionmentMethod.SainteLague => DivisorMethod.SainteLague.Share(contenders, seats, lots),
            ApportionmentMethod.ModifiedSainteLague => DivisorMethod.ModifiedSainteLague.Share(contenders, seats, lots),
            ApportionmentMethod.Adams => DivisorMethod.Adams.Share(contenders, seats, lots),
            ApportionmentMethod.HuntingtonHill => DivisorMethod.HuntingtonHill.Share(contenders, seats, lots),
            ApportionmentMethod.LargestRemainderHare => QuotaMethod.Hare.Share(contenders, seats, lots),
            ApportionmentMethod.LargestRemainderDroop => QuotaMethod.Droop.Share(contenders, seats, lots),
        };

    private void Count(Dictionary<string, int> seats)
    {
        foreach (var (list, won) in _won)
        {
            seats[list] = won;
        }

        foreach (var alliance in _alliances.Values)
        {
            alliance.Count(seats);
        }
    }

    // The third seat of an alliance goes to whoever wins the third seat within it.
    private IReadOnlyList<SeatAward> InOrder()
    {
        if (_distribution.Quotas is [_, ..])
        {
            return [];
        }

        if (_alliances.Count == 0)
        {
            return _distribution.Awards;
        }

        var order = new List<SeatAward>(_distribution.Awards.Count);
        var within = _alliances.ToDictionary(one => one.Key, one => new Queue<SeatAward>(one.Value.InOrder()));
        foreach (var award in _distribution.Awards)
        {
            if (!within.TryGetValue(award.To, out var alliance))
            {
                order.Add(award);
            }
            else if (alliance.TryDequeue(out var inner))
            {
                order.Add(inner with { Seat = award.Seat });
            }
        }

        return order;
    }

    private IEnumerable<Distribution> Distributions() =>
        [_distribution, .. _alliances.Values.SelectMany(alliance => alliance.Distributions())];
}
