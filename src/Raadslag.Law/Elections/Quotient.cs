using System.Globalization;
using System.Numerics;

namespace Raadslag.Law.Elections;

/// <summary>What votes are divided by for the next seat (<i>divisor</i>), exact: 3, 14/10, √6.</summary>
/// <param name="Numerator">The number, or that over <paramref name="Denominator"/>; never negative.</param>
/// <param name="Denominator">1 for whole numbers.</param>
/// <param name="IsRoot">Whether the square root of the fraction is meant.</param>
public readonly record struct Divisor(long Numerator, int Denominator = 1, bool IsRoot = false)
{
    /// <summary>The divisor as it is printed: <c>3</c>, <c>14/10</c>, <c>√6</c>.</summary>
    public override string ToString()
    {
        var root = IsRoot && Numerator > 0 ? "√" : "";
        return Denominator == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{root}{Numerator}")
            : string.Create(CultureInfo.InvariantCulture, $"{root}{Numerator}/{Denominator}");
    }
}

/// <summary>
/// Votes over a divisor (<i>kvotient</i>), kept as the two so that comparison is exact. Over 0 it is larger than every
/// other, and among those the more votes the larger.
/// </summary>
/// <param name="Votes">The votes.</param>
/// <param name="Divisor">What they are divided by.</param>
public readonly record struct Quotient(Int128 Votes, Divisor Divisor) : IComparable<Quotient>
{
    /// <summary>Compares by multiplying crosswise, roots by their squares: a/b against c/d is a·d against c·b.</summary>
    public int CompareTo(Quotient other) =>
        (Divisor.Numerator, other.Divisor.Numerator) switch
        {
            (0, 0) => Votes.CompareTo(other.Votes),
            (0, _) => 1,
            (_, 0) => -1,
            _ when Divisor.IsRoot || other.Divisor.IsRoot => Squares(this, other).CompareTo(Squares(other, this)),
            _ => Crosswise(this, other).CompareTo(Crosswise(other, this)),
        };

    /// <summary>Equal in value, so that 600/2 and 300/1 are.</summary>
    public bool Equals(Quotient other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => 0; // equal quotients may be written in many ways; none is ever looked up by one

    private static Int128 Crosswise(Quotient one, Quotient other) =>
        one.Votes * one.Divisor.Denominator * other.Divisor.Numerator;

    private static BigInteger Squares(Quotient one, Quotient other) =>
        BigInteger.Pow(one.Votes, 2)
        * Square(one.Divisor, one.Divisor.Denominator)
        * Square(other.Divisor, other.Divisor.Numerator);

    // a part of a divisor that is a root is the square already
    private static BigInteger Square(Divisor divisor, long part) => divisor.IsRoot ? part : BigInteger.Pow(part, 2);
}
