namespace Raadslag.Law.Elections;

/// <summary>
/// The largest of many quotients, known at once and found again in a few comparisons when one changes: each node of a binary
/// tree names the winner of the two below it. Among equals the first in the order of the lists wins.
/// </summary>
internal sealed class Tournament
{
    private const int Nobody = -1;

    private readonly Quotient[] _quotients;
    private readonly int[] _winners;
    private readonly int _leaves = 1;

    public Tournament(int contenders)
    {
        while (_leaves < contenders)
        {
            _leaves *= 2;
        }

        _quotients = new Quotient[contenders];
        _winners = new int[2 * _leaves];
        Array.Fill(_winners, Nobody);
    }

    /// <summary>Whoever has the largest quotient; null when all have left.</summary>
    public int? Winner => _winners[1] is var winner and not Nobody ? winner : null;

    public Quotient QuotientOf(int contender) => _quotients[contender];

    /// <summary>Gives somebody this quotient, whether there before or not.</summary>
    public void Enter(int contender, Quotient quotient)
    {
        _quotients[contender] = quotient;
        Replay(contender, contender);
    }

    /// <summary>Takes somebody out.</summary>
    public void Leave(int contender) => Replay(contender, Nobody);

    private void Replay(int contender, int at)
    {
        var node = _leaves + contender;
        _winners[node] = at;
        while (node > 1)
        {
            node /= 2;
            _winners[node] = Better(_winners[2 * node], _winners[(2 * node) + 1]);
        }
    }

    private int Better(int one, int other) =>
        one == Nobody || (other != Nobody && Quotient.Compare(in _quotients[other], in _quotients[one]) > 0)
            ? other
            : one;
}
