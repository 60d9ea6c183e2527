namespace Raadslag.Law.Elections;

/// <summary>
/// The methods with a quota (<i>største brøks metode</i>): a seat for each time the quota goes into the votes, and those left
/// to the largest remainders.
/// </summary>
internal sealed class QuotaMethod(Func<Int128, int, (Int128 Votes, int Seats)> quotaOf)
{
    /// <summary>All votes over all seats, kept as the two.</summary>
    public static QuotaMethod Hare { get; } = new(static (votes, seats) => (votes, seats));

    /// <summary>The smallest whole number of votes that not more lists than there are seats can have.</summary>
    public static QuotaMethod Droop { get; } = new(static (votes, seats) => ((votes / (seats + 1)) + 1, 1));

    public Sharing Share(Contender[] contenders, int seats, LotBox lots)
    {
        var sharing = new Sharing(contenders, seats);
        var sharers = Enumerable.Range(0, contenders.Length).ToList();

        // Whoever is due more than its most, or less than its least, gets that; the others share the rest as if alone.
        while (OutOfBounds() is [_, ..] settled)
        {
            foreach (var (contender, won) in settled)
            {
                sharing.AwardWhole(contender, won, default);
                sharers.Remove(contender);
            }
        }

        if (sharers is [] || sharing.Left == 0)
        {
            sharers.ForEach(contender => sharing.AwardWhole(contender, 0, default));
            return sharing;
        }

        var quota = Quota();
        var remainders = new Quotient[contenders.Length];
        foreach (var contender in sharers)
        {
            var whole = Whole(contender, quota);
            var left = Int128.Max(0, (contenders[contender].Votes * quota.Seats) - (whole * quota.Votes));
            remainders[contender] = new Quotient(left, new Divisor(quota.Seats));
            sharing.AwardWhole(contender, whole, remainders[contender]);
        }

        AwardByRemainders();
        return sharing;

        (Int128 Votes, int Seats) Quota() => quotaOf(Votes(), sharing.Left);

        Int128 Votes() => sharers.Aggregate(Int128.Zero, (sum, one) => sum + contenders[one].Votes);

        // Droop's quota is not the exact share, so it can go into the votes once too often, or too seldom.
        int Whole(int contender, (Int128 Votes, int Seats) quota) =>
            (int)
                Int128.Clamp(
                    contenders[contender].Votes * quota.Seats / quota.Votes,
                    contenders[contender].LeastSeats,
                    contenders[contender].MostSeats
                );

        // Those above take seats from the others, those below need seats from them: the heavier side is settled first.
        List<(int Contender, int Won)> OutOfBounds()
        {
            var votes = Votes();
            var (below, above) = (new List<(int, int)>(), new List<(int, int)>());
            var (missing, surplus) = (Int128.Zero, Int128.Zero);
            foreach (var contender in sharers)
            {
                var due = contenders[contender].Votes * sharing.Left;
                var least = contenders[contender].LeastSeats * votes;
                var most = contenders[contender].MostSeats * votes;
                if (due < least)
                {
                    below.Add((contender, contenders[contender].LeastSeats));
                    missing += least - due;
                }
                else if (due > most)
                {
                    above.Add((contender, (int)contenders[contender].MostSeats));
                    surplus += due - most;
                }
            }

            return missing > surplus ? below
                : surplus > missing ? above
                : [.. below, .. above];
        }

        // One each in a round; a second round comes only where a small quota leaves more seats than there are sharers.
        void AwardByRemainders()
        {
            while (sharing.Left > 0 && sharing.Open is null)
            {
                var ranked = sharers
                    .Where(sharing.HasCandidatesLeft)
                    .OrderByDescending(one => remainders[one])
                    .ThenBy(one => one)
                    .ToArray();
                var certain =
                    ranked.Length <= sharing.Left
                        ? ranked
                        : [.. ranked.Where(one => remainders[one].CompareTo(remainders[ranked[sharing.Left]]) > 0)];
                var last = ranked.Length <= sharing.Left ? default : remainders[ranked[sharing.Left]];
                foreach (var contender in certain)
                {
                    sharing.Award(contender, remainders[contender]);
                }

                if (certain.Length == ranked.Length || sharing.Left == 0)
                {
                    continue;
                }

                sharing.AwardByLot([.. ranked.Where(one => remainders[one] == last)], one => remainders[one], lots);
            }
        }
    }
}
