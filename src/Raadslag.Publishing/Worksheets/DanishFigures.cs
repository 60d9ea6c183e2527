using System.Globalization;
using System.Numerics;

namespace Raadslag.Publishing.Worksheets;

/// <summary>Figures as Danish readers expect them, rounded in whole numbers: 11.000, 56,52, 1,36 %.</summary>
public static class DanishFigures
{
    /// <summary>A whole number with points between the thousands: <c>11.000</c>; with a real minus sign: <c>−3</c>.</summary>
    public static WorksheetCell Whole(Int128 number) => new(Grouped(number), number);

    /// <summary>A change with its sign: <c>+2</c>, <c>−3</c>, <c>0</c>.</summary>
    public static WorksheetCell Change(Int128 number) => new((number > 0 ? "+" : "") + Grouped(number), number);

    /// <summary>A fraction with so many decimals, halves away from zero: 1/8 with two is <c>0,13</c>.</summary>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">What it is divided by, above 0.</param>
    /// <param name="decimals">How many decimals are shown, at least 1.</param>
    public static string Fraction(BigInteger numerator, BigInteger denominator, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, BigInteger.One);
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, 1);
        var unit = BigInteger.Pow(10, decimals);
        var rounded = ((2 * BigInteger.Abs(numerator) * unit) + denominator) / (2 * denominator);
        var sign = numerator < 0 && rounded > 0 ? "−" : "";
        return $"{sign}{Grouped(rounded / unit)},{(rounded % unit).ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0')}";
    }

    /// <summary>A part of a whole in percent: 2 of 300 with two decimals is <c>0,67 %</c>; of nothing, an empty text.</summary>
    public static string Percent(BigInteger part, BigInteger whole, int decimals = 2) =>
        whole <= 0 ? "" : $"{Fraction(100 * part, whole, decimals)} %";

    /// <summary>The number as a text with points between the thousands.</summary>
    public static string Grouped(BigInteger number)
    {
        var digits = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture);
        for (var at = digits.Length - 3; at > 0; at -= 3)
        {
            digits = digits.Insert(at, ".");
        }

        return number < 0 ? $"−{digits}" : digits;
    }
}
