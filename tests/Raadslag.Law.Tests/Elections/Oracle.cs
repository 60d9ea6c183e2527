using System.Numerics;
using Raadslag.Law.Elections;

namespace Raadslag.Law.Tests.Elections;

/// <summary>
/// A second, slower, obviously right calculation for lists without alliances: every quotient there is, sorted; or every
/// remainder. It shares no code with the library.
/// </summary>
internal static class Oracle
{
    /// <summary>The seats of each list; of a tie, the lists in it and how many seats they have between them.</summary>
    public static (Dictionary<string, int> Certain, HashSet<string> Tied, int Left) Of(Election election) =>
        election.Method is ApportionmentMethod.LargestRemainderHare or ApportionmentMethod.LargestRemainderDroop
            ? ByRemainders(election)
            : ByQuotients(election);

    private static (Dictionary<string, int>, HashSet<string>, int) ByQuotients(Election election)
    {
        var quotients = (
            from list in election.Lists
            where list.Votes > 0
            from had in Enumerable.Range(0, Math.Min(election.Seats, list.Candidates ?? int.MaxValue))
            select (list.Id, Value: Value(election.Method, list.Votes, had))
        )
            .OrderByDescending(quotient => quotient.Value)
            .ToArray();
        var last = election.Seats == 0 ? new Fraction(-1, 1) : quotients[election.Seats - 1].Value;
        var isTie =
            election.Seats > 0
            && quotients.Length > election.Seats
            && quotients[election.Seats].Value.CompareTo(last) == 0;
        var certain = quotients
            .Take(election.Seats)
            .Where(quotient => !isTie || quotient.Value.CompareTo(last) > 0)
            .ToArray();
        var tied = quotients.Where(quotient => isTie && quotient.Value.CompareTo(last) == 0).Select(one => one.Id);
        return (Count(election, certain.Select(one => one.Id)), [.. tied], election.Seats - certain.Length);
    }

    private static (Dictionary<string, int>, HashSet<string>, int) ByRemainders(Election election)
    {
        var votes = election.Lists.Aggregate(BigInteger.Zero, (sum, list) => sum + list.Votes);
        var quota =
            election.Method is ApportionmentMethod.LargestRemainderHare
                ? new Fraction(votes, election.Seats)
                : new Fraction((votes / (election.Seats + 1)) + 1, 1);
        var seats = election.Lists.ToDictionary(
            list => list.Id,
            list => (int)(list.Votes * quota.Denominator / quota.Numerator)
        );
        var sharers = election.Lists.Where(list => list.Votes > 0).ToArray();
        var left = election.Seats - seats.Values.Sum();
        while (left >= sharers.Length)
        {
            foreach (var list in sharers)
            {
                seats[list.Id]++;
            }

            left -= sharers.Length;
        }

        var remainders = sharers
            .Select(list => (list.Id, Value: list.Votes * quota.Denominator % quota.Numerator))
            .OrderByDescending(remainder => remainder.Value)
            .ToArray();
        var last = left == 0 ? -1 : remainders[left - 1].Value;
        var isTie = left > 0 && remainders[left].Value == last;
        foreach (var (id, _) in remainders.Take(left).Where(remainder => !isTie || remainder.Value > last))
        {
            seats[id]++;
        }

        var tied = remainders.Where(remainder => isTie && remainder.Value == last).Select(remainder => remainder.Id);
        return (seats, [.. tied], election.Seats - seats.Values.Sum());
    }

    private static Fraction Value(ApportionmentMethod method, BigInteger votes, int had) =>
        method switch
        {
            ApportionmentMethod.DHondt => new Fraction(votes, had + 1),
            ApportionmentMethod.SainteLague => new Fraction(votes, had + had + 1),
            ApportionmentMethod.ModifiedSainteLague => had == 0
                ? new Fraction(votes * 5, 7)
                : new Fraction(votes, had + had + 1),
            // over nothing: more than any number, and then by votes
            ApportionmentMethod.Adams when had == 0 => new Fraction(votes * BigInteger.Pow(10, 40), 1),
            ApportionmentMethod.HuntingtonHill when had == 0 => new Fraction(votes * BigInteger.Pow(10, 40), 1),
            ApportionmentMethod.Adams => new Fraction(votes, had),
            ApportionmentMethod.HuntingtonHill => new Fraction(votes * votes, (BigInteger)had * (had + 1)),
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };

    private static Dictionary<string, int> Count(Election election, IEnumerable<string> winners)
    {
        var seats = election.Lists.ToDictionary(list => list.Id, _ => 0);
        foreach (var winner in winners)
        {
            seats[winner]++;
        }

        return seats;
    }

    private readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator) : IComparable<Fraction>
    {
        public int CompareTo(Fraction other) =>
            (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }
}
