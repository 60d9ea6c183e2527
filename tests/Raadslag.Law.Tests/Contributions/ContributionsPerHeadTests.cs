using System.Globalization;
using Raadslag.Law.Contributions;

namespace Raadslag.Law.Tests.Contributions;

/// <summary>Heads are written <c>Middelfart 4, Odense 2</c>; contributions are in øre.</summary>
public sealed class ContributionsPerHeadTests
{
    // The common secretariats of KKR Syddanmark: "årligt 25.000 kr. per medarbejder til værtskommunen"
    [Fact]
    public void Everybody_contributes_the_rate_for_each_head()
    {
        var result = ContributionsPerHead.Of(2_500_000, Heads("Sundhed 4, Social 3, Klima 0"));

        Assert.Equal("Sundhed 10000000, Social 7500000, Klima 0", Result(result));
        var calculated = Assert.IsType<PerHeadResult.Calculated>(result);
        Assert.Equal((2_500_000, 7, 17_500_000), (calculated.Rate, calculated.Heads, calculated.Sum));
    }

    [Theory]
    [InlineData(-1, "A 1", "RateIsNegative: -1")]
    [InlineData(1, " 1", "ContributorHasNoName: ")]
    [InlineData(1, "A 1, A 1", "ContributorIsThereTwice: A")]
    [InlineData(1, "A -1", "HeadsAreNegative: A")]
    [InlineData(1_000_000_000_000, "A 1, B 1", "ContributionsAreTooLarge: B")]
    [InlineData(long.MaxValue, "A 2147483647", "ContributionsAreTooLarge: A")]
    public void What_makes_no_sense_is_refused_by_name(long rate, string heads, string refusal) =>
        Assert.Equal(refusal, Result(ContributionsPerHead.Of(rate, Heads(heads))));

    [Fact]
    public void Exactly_the_most_can_be_contributed() =>
        Assert.Equal("A 1000000000000", Result(ContributionsPerHead.Of(1_000_000_000_000, Heads("A 1"))));

    [Fact]
    public void A_rate_of_nothing_costs_nothing() =>
        Assert.Equal("A 0", Result(ContributionsPerHead.Of(0, Heads("A 4"))));

    private static HeadCount[] Heads(string text) =>
        [
            .. text.Split(", ")
                .Select(count => count.Split(' '))
                .Select(words => new HeadCount(words[0], int.Parse(words[1], CultureInfo.InvariantCulture))),
        ];

    private static string Result(PerHeadResult result) =>
        result switch
        {
            PerHeadResult.Calculated calculated => string.Join(
                ", ",
                calculated.Lines.Select(line => $"{line.Who} {line.Contribution}")
            ),
            PerHeadResult.Refused refused => $"{refused.Why}: {refused.Subject}",
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };
}
