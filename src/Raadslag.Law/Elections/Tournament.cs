namespace Raadslag.Law.Elections;

/// <summary>
/// The largest of many quotients, known at once and found again in a few comparisons when one changes: each node of a binary
/// tree names the winner of the two below it. Among equals the first in the order of the lists wins.
/// </summary>
internal sealed class Tournament
{
    private const int Nobody = -1;

    private readonly Func<int, Quotient> _quotientOf;
    private readonly (long Votes, long Divisor)[] _plain;
    private readonly int[] _winners;
    private readonly int _leaves = 1;

    /// <param name="contenders">How many there are; none of them is in before it enters.</param>
    /// <param name="quotientOf">The quotient that each has now.</param>
    public Tournament(int contenders, Func<int, Quotient> quotientOf)
    {
        while (_leaves < contenders)
        {
            _leaves *= 2;
        }

        _quotientOf = quotientOf;
        _plain = new (long, long)[contenders];
        _winners = new int[2 * _leaves];
        Array.Fill(_winners, Nobody);
    }

    /// <summary>Whoever has the largest quotient; null when all have left.</summary>
    public int? Winner => _winners[1] is var winner and not Nobody ? winner : null;

    /// <summary>Takes somebody in, or in again because the quotient has changed.</summary>
    public void Enter(int contender)
    {
        _plain[contender] = Plain(_quotientOf(contender));
        Replay(contender, contender);
    }

    /// <summary>Takes somebody out.</summary>
    public void Leave(int contender) => Replay(contender, Nobody);

    private void Replay(int contender, int winner)
    {
        for (var node = _leaves + contender; ; node /= 2)
        {
            _winners[node] = winner;
            if (node == 1)
            {
                return;
            }

            winner = Better(_winners[node & ~1], _winners[node | 1]);
        }
    }

    private int Better(int one, int other) =>
        one == Nobody ? other
        : other == Nobody ? one
        : IsLarger(other, one) ? other
        : one;

    private bool IsLarger(int one, int other)
    {
        var (a, b) = (_plain[one], _plain[other]);
        return a.Divisor > 0 && b.Divisor > 0
            ? a.Votes * b.Divisor > b.Votes * a.Divisor
            : _quotientOf(one).CompareTo(_quotientOf(other)) > 0;
    }

    // Nearly all divisors are whole and nearly all votes those of an election, whose products are below 2^63; without a
    // divisor, the quotients themselves must be compared.
    private static (long, long) Plain(Quotient quotient) =>
        quotient.Divisor is { IsRoot: false, Denominator: 1 } && quotient.Votes <= ProportionalElection.MostVotes
            ? ((long)quotient.Votes, quotient.Divisor.Numerator)
            : default;
}
