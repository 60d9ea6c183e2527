using System.Globalization;
using CsCheck;
using Raadslag.Law.Allocation;
using Raadslag.Law.Numbers;

namespace Raadslag.Law.Tests.Allocation;

/// <summary>Lines are written <c>A 10 30</c>: a name, and a figure for each indicator.</summary>
public sealed class WeightedKeyTests
{
    [Theory]
    [InlineData("1", "A 10\nB 30", "A 1/4 (1), B 3/4 (3)")]
    [InlineData("1 3", "A 10 30\nB 30 10", "A 5/8 (5), B 3/8 (3)")]
    // figures a thousand times as large count no more: each indicator is made to shares first
    [InlineData("1 3", "A 10 30000\nB 30 10000", "A 5/8 (5), B 3/8 (3)")]
    [InlineData("2 6", "A 10 30\nB 30 10", "A 5/8 (5), B 3/8 (3)")]
    [InlineData("1 1 1", "A 1 0 0\nB 0 1 0\nC 0 0 5\nD 0 0 0", "A 1/3 (1), B 1/3 (1), C 1/3 (1), D 0 (0)")]
    public void Each_indicator_is_made_to_shares_and_the_shares_are_weighted(
        string weights,
        string lines,
        string key
    ) => Assert.Equal(key, Result(Key(weights, lines)));

    [Fact]
    public void The_share_of_every_indicator_is_shown()
    {
        var key = Assert.IsType<KeyResult.Combined>(KeyOfIndicators.Combine(Key("1 3", "A 10 30\nB 30 10")));

        Assert.Equal([Fraction.Of(1, 4), Fraction.Of(3, 4)], key.Shares[0].Of);
    }

    [Theory]
    [InlineData("", "A", "NoIndicators: ")]
    [InlineData("0", "A 1", "WeightIsNotPositive: I1")]
    [InlineData("1 -1", "A 1 1", "WeightIsNotPositive: I2")]
    [InlineData("1 1", "A 1 0\nB 1 0", "IndicatorIsNothing: I2")]
    [InlineData("1", "A 1\nA 2", "LineIsThereTwice: A")]
    [InlineData("1", " 1", "LineHasNoName: ")]
    [InlineData("1 1", "A 1 2\nB 1", "LineDoesNotFit: B")]
    [InlineData("1", "A 1\nB -1", "FigureIsNegative: B")]
    [InlineData("1 1", "A 1 1\nB 2 -1", "FigureIsNegative: B")]
    public void What_makes_no_sense_is_refused_by_name(string weights, string lines, string refusal) =>
        Assert.Equal(refusal, Result(Key(weights, lines)));

    [Fact]
    public void Indicators_have_a_name_each()
    {
        var key = Key("1 1", "A 1 1");

        Assert.Equal(
            "IndicatorIsThereTwice: I1",
            Result(key with { Indicators = [key.Indicators[0], key.Indicators[0]] })
        );
        Assert.Equal(
            "IndicatorHasNoName:  ",
            Result(key with { Indicators = [key.Indicators[0], new Indicator(" ", 1)] })
        );
    }

    // four figures of the whole country can be told exactly, more cannot: primes, so that nothing shortens
    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_key_finer_than_can_be_held_exactly_is_refused(int indicators, bool isHeld)
    {
        long[] primes = [6_000_011, 6_000_047, 6_000_049, 6_000_053, 6_000_061];
        var key = new WeightedKey(
            [.. Enumerable.Range(1, indicators).Select(i => new Indicator($"I{i}", 1))],
            [
                new KeyLine("A", [.. primes.Take(indicators).Select(prime => prime - 1)]),
                new KeyLine("B", [.. Enumerable.Repeat(1L, indicators)]),
            ]
        );

        var result = KeyOfIndicators.Combine(key);

        Assert.Equal(isHeld, result is KeyResult.Combined);
        Assert.True(isHeld || result is KeyResult.Refused(KeyRefusal.KeyIsTooFine, "I5"));
    }

    // 5^28 and 2^27 are the sums: with two indicators the denominator is 10^28, and A's share cannot be shortened
    [Fact]
    public void A_key_as_fine_as_can_be_held_is_held()
    {
        const long Fifth = 7_450_580_596_923_828_125;
        const long Part = 134_217_728;

        var result = KeyOfIndicators.Combine(
            new WeightedKey(
                [new Indicator("I1", 1), new Indicator("I2", 1)],
                [
                    new KeyLine("A", [Fifth + 1, 1]),
                    new KeyLine("B", [Fifth - 1, Part - 1]),
                    .. "CDE".Select(id => new KeyLine($"{id}", [Fifth, 0])),
                ]
            )
        );

        var combined = Assert.IsType<KeyResult.Combined>(result);
        Assert.Equal(
            ProportionalAllocation.MostWeight,
            combined.Shares.Aggregate(Int128.Zero, (sum, share) => sum + share.Weight)
        );
    }

    [Fact]
    public void Shares_add_up_to_exactly_one_and_stand_as_the_weights() =>
        AnyKey.Sample(key =>
        {
            var combined = Assert.IsType<KeyResult.Combined>(KeyOfIndicators.Combine(key));
            var weights = combined.Shares.Aggregate(Int128.Zero, (sum, share) => sum + share.Weight);
            var expected = key.Lines.Select(line => Weighted(key, line));

            Assert.Equal(
                Fraction.Of(1, 1),
                combined.Shares.Aggregate(Fraction.Of(0, 1), (sum, share) => sum.Plus(share.Share))
            );
            Assert.Equal(expected, combined.Shares.Select(share => share.Share));
            Assert.All(combined.Shares, share => Assert.Equal(share.Share, Fraction.Of(share.Weight, weights)));
        });

    private static Gen<WeightedKey> AnyKey { get; } =
        Gen.Select(Gen.Int[1, 5].Array[1, 3], Gen.Int[1, 6])
            .SelectMany(
                (weights, lines) =>
                    Gen.Long[0, 40]
                        .Array[weights.Length]
                        .Array[lines]
                        .Select(values => new WeightedKey(
                            [.. weights.Select((weight, i) => new Indicator($"{i}", weight))],
                            [.. values.Select((line, i) => new KeyLine($"{i}", line))]
                        ))
            )
            .Where(key => key.Indicators.Index().All(one => key.Lines.Sum(line => line.Values[one.Index]) > 0));

    // the slow way: fraction by fraction
    private static Fraction Weighted(WeightedKey key, KeyLine line) =>
        key
            .Indicators.Select(
                (indicator, i) =>
                    Fraction.Of(
                        line.Values[i] * indicator.Weight,
                        key.Lines.Sum(one => one.Values[i]) * key.Indicators.Sum(one => one.Weight)
                    )
            )
            .Aggregate(Fraction.Of(0, 1), (sum, part) => sum.Plus(part));

    private static WeightedKey Key(string weights, string lines) =>
        new(
            [
                .. weights
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select((weight, i) => new Indicator($"I{i + 1}", int.Parse(weight, CultureInfo.InvariantCulture))),
            ],
            [
                .. lines
                    .Split('\n')
                    .Select(line => line.Split(' '))
                    .Select(words => new KeyLine(
                        words[0],
                        [.. words.Skip(1).Select(word => long.Parse(word, CultureInfo.InvariantCulture))]
                    )),
            ]
        );

    private static string Result(WeightedKey key) =>
        KeyOfIndicators.Combine(key) switch
        {
            KeyResult.Combined(var shares) => string.Join(
                ", ",
                shares.Select(share => $"{share.Id} {share.Share} ({share.Weight})")
            ),
            KeyResult.Refused(var why, var subject) => $"{why}: {subject}",
            _ => throw new InvalidOperationException(),
        };
}
