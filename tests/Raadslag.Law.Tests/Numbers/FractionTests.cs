using Raadslag.Law.Numbers;

namespace Raadslag.Law.Tests.Numbers;

public sealed class FractionTests
{
    [Theory]
    [InlineData(6, 4, "3/2")]
    [InlineData(4, 6, "2/3")]
    [InlineData(-6, 4, "-3/2")]
    [InlineData(6, -4, "-3/2")]
    [InlineData(-6, -4, "3/2")]
    [InlineData(80, 2, "40")]
    [InlineData(0, -5, "0")]
    public void A_fraction_stands_in_its_lowest_terms_with_its_sign_over_the_line(
        int numerator,
        int denominator,
        string printed
    ) => Assert.Equal(printed, Fraction.Of(numerator, denominator).ToString());

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Nothing_is_divided_by_nothing(int numerator) =>
        Assert.Throws<DivideByZeroException>(() => Fraction.Of(numerator, 0));
}
