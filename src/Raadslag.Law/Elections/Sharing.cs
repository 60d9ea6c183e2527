namespace Raadslag.Law.Elections;

/// <summary>Some that stand equal for fewer seats than they are.</summary>
internal sealed record Tie(int Seats, IReadOnlyList<string> Between);

/// <summary>The seats of one calculation as they are won, and the tie that stopped it.</summary>
internal sealed class Sharing(Contender[] contenders, int seats)
{
    private readonly AwardLines _awards = new();
    private readonly int[] _won = new int[contenders.Length];

    public IReadOnlyList<SeatAward> Awards => _awards;

    /// <summary>The whole quotas of each, in the order of the lists; empty when there are none.</summary>
    public QuotaShare[] Quotas { get; private set; } = [];

    public Tie? Open { get; private set; }

    public int Won(int contender) => _won[contender];

    public int Left { get; private set; } = seats;

    public bool HasCandidatesLeft(int contender) => _won[contender] < contenders[contender].MostSeats;

    /// <summary>What everybody has before anything is shared.</summary>
    public void AwardLeast()
    {
        for (var i = 0; i < contenders.Length; i++)
        {
            _won[i] = contenders[i].LeastSeats;
            Left -= contenders[i].LeastSeats;
        }

        _awards.Expect(Left);
    }

    /// <summary>Whole quotas: seats that are won at once, in no order.</summary>
    public void AwardWhole(int contender, int whole, Quotient remainder)
    {
        _won[contender] += whole;
        Left -= whole;
        Quotas = Quotas is [] ? new QuotaShare[contenders.Length] : Quotas;
        Quotas[contender] = new QuotaShare(contenders[contender].Name, whole, remainder);
    }

    public void Award(int contender, Quotient quotient, bool byLot = false)
    {
        _won[contender]++;
        Left--;
        _awards.Add(new SeatAward(_awards.Count + 1, contenders[contender].Name, quotient, byLot));
    }

    /// <summary>Takes back the last seats, those won for this quotient, and names those who had won them.</summary>
    public SortedSet<int> TakeBack(Quotient quotient)
    {
        var winners = new SortedSet<int>();
        while (_awards is [.., var last] && last.Quotient == quotient)
        {
            var winner = IndexOf(last.To);
            winners.Add(winner);
            _won[winner]--;
            Left++;
            _awards.RemoveLast();
        }

        return winners;
    }

    /// <summary>Shares the seats left between more that stand equal, by the lots drawn, one for each seat.</summary>
    public void AwardByLot(SortedSet<int> equal, Func<int, Quotient> quotientOf, LotBox lots)
    {
        while (Left > 0)
        {
            string[] between = [.. equal.Select(one => contenders[one].Name)];
            if (lots.Take(between) is not { } drawn)
            {
                Open = new Tie(Left, between);
                return;
            }

            var winner = IndexOf(drawn);
            Award(winner, quotientOf(winner), byLot: true);
            equal.Remove(winner);
        }
    }

    private int IndexOf(string name)
    {
        var index = 0;
        while (contenders[index].Name != name)
        {
            index++;
        }

        return index;
    }
}
