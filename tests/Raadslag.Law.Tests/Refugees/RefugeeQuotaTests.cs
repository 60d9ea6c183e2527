using System.Globalization;
using CsCheck;
using Raadslag.Law.Elections;
using Raadslag.Law.Numbers;
using Raadslag.Law.Refugees;

namespace Raadslag.Law.Tests.Refugees;

/// <summary>Municipalities are written <c>A East 500 100 0</c>: region, inhabitants, immigrants, family reunified.</summary>
public sealed class RefugeeQuotaTests
{
    private const string Three = "A East 500 100 0\nB East 300 100 30\nC West 200 50 10";

    [Fact]
    public void Step_by_step_as_the_provision_says()
    {
        var result = Calculated(60, Three);

        Assert.Equal(
            """
            A: 1/2 2/5 3/5; 60; 60; 360/7; 51
            B: 3/10 2/5 1/5; 20; -10; 0; 0
            C: 1/5 1/5 1/5; 20; 10; 60/7; 9
            """,
            string.Join(
                '\n',
                result.Lines.Select(line =>
                    $"{line.Id}: {line.OfPopulation} {line.OfImmigrants} {line.Share}; {line.Calculated}; {line.Preliminary}; {line.Exact}; {line.Quota}"
                )
            )
        );
        Assert.Equal([new RegionQuota("East", 51), new RegionQuota("West", 9)], result.Regions);
        Assert.Equal((40, Fraction.Of(70, 1)), (result.Reunified, result.Positive));
    }

    [Fact]
    public void Municipalities_with_equal_numbers_wait_for_a_lot()
    {
        const string Equal = "A East 50 10 0\nB West 50 10 0";

        var open = Calculated(3, Equal);
        var drawn = Calculated(3, Equal, new DrawnLot(["A", "B"], "B"));

        Assert.Equal(["A", "B"], Assert.IsType<Apportionment.LotRequired>(open.Rounding).Between);
        Assert.Equal([1, 1], open.Lines.Select(line => line.Quota));
        Assert.Equal([1, 2], drawn.Lines.Select(line => line.Quota));
    }

    [Theory]
    [InlineData(0, Three, "NationalNumberIsOutOfRange: 0")]
    [InlineData(1_000_001, Three, "NationalNumberIsOutOfRange: 1000001")]
    [InlineData(1, " East 5 1 0", "MunicipalityHasNoName: ")]
    [InlineData(1, "A East 5 1 0\nA West 5 1 0", "MunicipalityIsThereTwice: A")]
    [InlineData(1, "A  5 1 0", "RegionIsMissing: A")]
    [InlineData(1, "A East -5 1 0", "FigureIsNegative: A")]
    [InlineData(1, "A East 5 -1 0", "FigureIsNegative: A")]
    [InlineData(1, "A East 5 1 -1", "FigureIsNegative: A")]
    [InlineData(1, "A East 5 6 0", "MoreThanInhabitants: A")]
    [InlineData(1, "A East 5 1 6", "MoreThanInhabitants: A")]
    [InlineData(1, "A East 100000000 1 0\nB West 1 1 0", "PeopleAreTooMany: B")]
    [InlineData(1, "A East 0 0 0", "NobodyLivesThere: ")]
    [InlineData(1, "A East 5 0 0", "NoImmigrants: ")]
    public void What_makes_no_sense_is_refused_by_name(int number, string municipalities, string refusal) =>
        Assert.Equal(refusal, Refusal(number, municipalities));

    [Fact]
    public void Lots_that_are_false_or_settle_nothing_are_refused()
    {
        Assert.Equal("LotIsFalse: A, B", Refusal(60, Three, new DrawnLot(["A", "B"], "C")));
        Assert.Equal("LotIsUnused: A, B", Refusal(60, Three, new DrawnLot(["A", "B"], "A")));
    }

    [Fact]
    public void All_steps_are_calculated_with_the_largest_figures_there_may_be() =>
        Assert.Equal(
            1_000_000,
            Calculated(1_000_000, "A East 99999999 99999999 99999999\nB West 1 0 0").Lines.Sum(line => line.Quota)
        );

    [Fact]
    public void The_steps_agree_with_each_other_whatever_the_figures() =>
        Gen.Select(Gen.Int[1, 5_000], Gen.Select(Gen.Long[0, 700_000], Gen.Int[0, 100], Gen.Int[0, 30]).Array[1, 30])
            .Where((_, figures) => figures.Any(one => one.Item1 * one.Item2 >= 100))
            .Sample(
                (number, figures) =>
                {
                    var result = Assert.IsType<RefugeeQuotaResult.Calculated>(
                        RefugeeQuotas.Calculate(
                            new RefugeeFigures(
                                number,
                                [
                                    .. figures.Select(
                                        (one, i) =>
                                            new RefugeeMunicipality(
                                                $"{i}",
                                                $"R{i % 3}",
                                                one.Item1,
                                                one.Item1 * one.Item2 / 100,
                                                Math.Min(one.Item1, one.Item3)
                                            )
                                    ),
                                ]
                            )
                        )
                    );
                    var lots = (result.Rounding as Apportionment.LotRequired)?.Seats ?? 0;

                    Assert.Equal(number, result.Lines.Sum(line => line.Quota) + lots);
                    Assert.Equal(result.Lines.Sum(line => line.Quota), result.Regions.Sum(region => region.Quota));
                    Assert.All(
                        result.Lines,
                        line =>
                        {
                            Assert.Equal(line.Preliminary.Numerator <= 0, line.Exact.Numerator == 0);
                            Assert.Equal(
                                line.Share,
                                line.OfPopulation.Plus(line.OfPopulation).Minus(line.OfImmigrants)
                            );
                            Assert.True(Int128.Abs(Difference(line).Numerator) < Difference(line).Denominator);
                        }
                    );
                    // what is left of the positive numbers stands as they did
                    Assert.Single(
                        result
                            .Lines.Where(line => line.Exact.Numerator > 0)
                            .Select(line => line.Exact.Over(line.Preliminary))
                            .Distinct()
                    );
                },
                iter: 500
            );

    private static Fraction Difference(RefugeeLine line) => line.Exact.Minus(Fraction.Of(line.Quota, 1));

    private static RefugeeQuotaResult.Calculated Calculated(
        int number,
        string municipalities,
        params DrawnLot[] lots
    ) => Assert.IsType<RefugeeQuotaResult.Calculated>(Result(number, municipalities, lots));

    private static string Refusal(int number, string municipalities, params DrawnLot[] lots)
    {
        var refused = Assert.IsType<RefugeeQuotaResult.Refused>(Result(number, municipalities, lots));
        return $"{refused.Why}: {refused.Subject}";
    }

    private static RefugeeQuotaResult Result(int number, string municipalities, DrawnLot[] lots) =>
        RefugeeQuotas.Calculate(
            new RefugeeFigures(number, [.. municipalities.Split('\n').Select(Municipality)]) { Lots = lots }
        );

    private static RefugeeMunicipality Municipality(string line)
    {
        var words = line.Split(' ');
        return new RefugeeMunicipality(words[0], words[1], Number(2), Number(3), Number(4));

        long Number(int word) => long.Parse(words[word], CultureInfo.InvariantCulture);
    }
}
