using Raadslag.Law.Numbers;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>Exact numbers as they are shown: rounded for the eye, never for the calculation.</summary>
internal static class FractionFigures
{
    extension(Fraction number)
    {
        /// <summary>With so many decimals: <c>51,43</c>.</summary>
        public string Shown(int decimals = 2) => DanishFigures.Fraction(number.Numerator, number.Denominator, decimals);

        /// <summary>In percent, with so many decimals: <c>27,98 %</c>.</summary>
        public string InPercent(int decimals = 2) =>
            $"{DanishFigures.Fraction(100 * (System.Numerics.BigInteger)number.Numerator, number.Denominator, decimals)} %";
    }
}
