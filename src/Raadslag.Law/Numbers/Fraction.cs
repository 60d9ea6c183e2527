using System.Globalization;

namespace Raadslag.Law.Numbers;

/// <summary>An exact number as one whole number over another (<i>brøk</i>), always in its lowest terms: 27241/5.</summary>
public sealed record Fraction
{
    private Fraction(Int128 numerator, Int128 denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The number over the line; negative when the number is.</summary>
    public Int128 Numerator { get; }

    /// <summary>The number under the line, at least 1; 1 for whole numbers.</summary>
    public Int128 Denominator { get; }

    /// <summary>The number <paramref name="numerator"/> over <paramref name="denominator"/>.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Fraction Of(Int128 numerator, Int128 denominator)
    {
        var (larger, divisor) = (Int128.Abs(numerator), Int128.Abs(denominator));
        while (divisor != 0)
        {
            (larger, divisor) = (divisor, larger % divisor);
        }

        var common = denominator < 0 ? -larger : larger;
        return denominator == 0
            ? throw new DivideByZeroException()
            : new Fraction(numerator / common, denominator / common);
    }

    /// <summary>The number as it is printed: <c>27241/5</c>, and <c>40</c> when it is whole.</summary>
    public override string ToString() =>
        Denominator == 1
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    internal Fraction Plus(Fraction other) =>
        Of((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    internal Fraction Minus(Fraction other) => Plus(other.Negative);

    internal Fraction Negative => new(-Numerator, Denominator);

    internal Fraction Over(Fraction other) => Of(Numerator * other.Denominator, Denominator * other.Numerator);
}
