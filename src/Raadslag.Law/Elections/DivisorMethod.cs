namespace Raadslag.Law.Elections;

/// <summary>
/// The methods that divide (<i>divisormetoder</i>): votes are divided by one number after another, and the seats go to the
/// largest quotients in turn.
/// </summary>
/// <remarks>
/// Kommunal- og regionalvalgloven § 81 is the one with the divisors 1, 2, 3 …; the wording relied on is in
/// <c>docs/law/kommunal-og-regionalvalgloven-81.md</c>.
/// </remarks>
internal sealed class DivisorMethod(Func<int, Divisor> divisorAfter)
{
    public static DivisorMethod DHondt { get; } = new(static won => new Divisor(won + 1));

    public static DivisorMethod SainteLague { get; } = new(static won => new Divisor((2 * won) + 1));

    public static DivisorMethod ModifiedSainteLague { get; } =
        new(static won => won == 0 ? new Divisor(14, 10) : new Divisor((2 * won) + 1));

    public static DivisorMethod Adams { get; } = new(static won => new Divisor(won));

    public static DivisorMethod HuntingtonHill { get; } =
        new(static won => new Divisor(Math.BigMul(won, won + 1), IsRoot: true));

    public Sharing Share(Contender[] contenders, int seats, LotBox lots)
    {
        var sharing = new Sharing(contenders, seats);
        sharing.AwardLeast();
        var tournament = new Tournament(contenders.Length, Next);
        for (var i = 0; i < contenders.Length; i++)
        {
            EnterOrLeave(i);
        }

        // § 81, stk. 2: the largest quotient takes the first seat, the next largest the second, and so on.
        while (sharing.Left > 0 && tournament.Winner is { } largest)
        {
            sharing.Award(largest, Next(largest));
            EnterOrLeave(largest);
        }

        SettleTheLast();
        return sharing;

        // Stk. 3: a seat beyond the last candidate passes to whoever is next entitled.
        void EnterOrLeave(int contender)
        {
            if (sharing.HasCandidatesLeft(contender))
            {
                tournament.Enter(contender);
            }
            else
            {
                tournament.Leave(contender);
            }
        }

        Quotient Next(int contender) => new(contenders[contender].Votes, divisorAfter(sharing.Won(contender)));

        // Stk. 2, sidste pkt.: equal quotients are settled by lot. We read this as a lot between those that cannot all
        // have a seat; while all of them get one, their order changes nobody's seats, and they are taken in the order
        // of the lists.
        void SettleTheLast()
        {
            if (sharing.Awards.Count == 0)
            {
                return;
            }

            // those that went without leave while the tournament still knows everybody's quotient
            var last = sharing.Awards[^1].Quotient;
            var equal = new SortedSet<int>();
            while (NextWith(last) is { } other)
            {
                equal.Add(other);
                tournament.Leave(other);
            }

            if (equal.Count > 0)
            {
                equal.UnionWith(sharing.TakeBack(last));
                sharing.AwardByLot(equal, Next, lots);
            }
        }

        int? NextWith(Quotient quotient) => tournament.Winner is { } next && Next(next) == quotient ? next : null;
    }
}
