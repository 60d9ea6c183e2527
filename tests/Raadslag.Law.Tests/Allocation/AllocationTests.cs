using System.Globalization;
using System.Numerics;
using CsCheck;
using Raadslag.Law.Allocation;
using Raadslag.Law.Elections;
using static Raadslag.Law.Elections.ApportionmentMethod;

namespace Raadslag.Law.Tests.Allocation;

/// <summary>Shares are written <c>A 500 min 2 max 9</c> or <c>A 500 fixed 3</c>.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData(LargestRemainderHare, 10, "A 50\nB 30\nC 20", "A 5, B 3, C 2")]
    [InlineData(LargestRemainderHare, 10, "A 50 fixed 1\nB 30\nC 20", "A 1, B 5, C 4")]
    [InlineData(LargestRemainderHare, 10, "A 90 max 5\nB 6\nC 4", "A 5, B 3, C 2")]
    [InlineData(LargestRemainderHare, 10, "A 90\nB 6 min 2\nC 4", "A 8, B 2, C 0")]
    [InlineData(LargestRemainderHare, 10, "A 90\nB 10\nC 0 min 2", "A 7, B 1, C 2")]
    [InlineData(LargestRemainderHare, 4, "A 1 min 2 max 2\nB 1", "A 2, B 2")]
    [InlineData(LargestRemainderHare, 3, "A 1 max 2 fixed 2\nB 1", "A 2, B 1")]
    [InlineData(LargestRemainderHare, 5, "A 10000000000000000000000000000", "A 5")]
    [InlineData(LargestRemainderHare, 3, "A 0 min 2\nB 0 min 1", "A 2, B 1")]
    [InlineData(Adams, 2, "A 0\nB 5", "A 0, B 2")]
    [InlineData(LargestRemainderHare, 3, "A 1\nB 3 max 1\nC 1 min 3", "A 0, B 0, C 3")]
    [InlineData(LargestRemainderHare, 6, "A 1 min 2\nB 4 max 2\nC 1 max 1", "A 3, B 2, C 1")]
    [InlineData(LargestRemainderHare, 5, "A 4 max 1\nB 1\nC 1 min 1", "A 1, B 2, C 2")]
    [InlineData(DHondt, 3, "A 6000000000000000000000000000\nB 4000000000000000000000000000", "A 2, B 1")]
    [InlineData(DHondt, 10, "A 90\nB 6 min 2\nC 4", "A 8, B 2, C 0")]
    [InlineData(DHondt, 10, "A 50 min 3\nB 30\nC 20", "A 5, B 3, C 2")]
    [InlineData(Adams, 10, "A 90 max 5\nB 6\nC 4", "A 5, B 3, C 2")]
    [InlineData(LargestRemainderDroop, 3, "A 2\nB 1 min 1", "A 2, B 1")]
    [InlineData(LargestRemainderHare, 0, "A 5\nB 5", "A 0, B 0")]
    public void Bounds_are_kept_and_the_rest_shared_by_the_key(
        ApportionmentMethod method,
        int total,
        string shares,
        string parts
    ) => Assert.Equal(parts, Result(Allocate(method, total, shares)));

    [Fact]
    public void Who_is_due_exactly_its_bound_shares_by_the_quota_as_the_others_do()
    {
        var allocated = Assert.IsType<AllocationResult.Allocated>(
            Allocate(LargestRemainderHare, 5, "A 20 min 2\nB 30 max 3")
        );

        Assert.All(
            Assert.Single(allocated.Parts.Distributions).Quotas,
            quota => Assert.Equal(5, quota.Remainder.Divisor.Numerator)
        );
    }

    [Fact]
    public void Where_the_bounds_take_everything_nobody_has_anything_left_over()
    {
        var allocated = Assert.IsType<AllocationResult.Allocated>(
            Allocate(LargestRemainderDroop, 3, "A 1\nB 3 max 1\nC 1 min 3")
        );

        Assert.Equal(
            [new QuotaShare("A", 0, default), new QuotaShare("B", 0, default), new QuotaShare("C", 3, default)],
            Assert.Single(allocated.Parts.Distributions).Quotas
        );
    }

    [Theory]
    [InlineData(-1, "A 1", "TotalIsOutOfRange: -1")]
    [InlineData(1, "A 1\nA 1", "ShareIsThereTwice: A")]
    [InlineData(1, "A -1", "WeightIsNegative: A")]
    [InlineData(1, "A 10000000000000000000000000001", "WeightsAreTooLarge: A")]
    [InlineData(1, "A 6000000000000000000000000000\nB 5000000000000000000000000000", "WeightsAreTooLarge: B")]
    [InlineData(1, "A 1 min 2 max 1", "BoundsContradict: A")]
    [InlineData(1, "A 1 min -1", "BoundsContradict: A")]
    [InlineData(1, "A 1 max 1 fixed 2", "BoundsContradict: A")]
    [InlineData(1, "A 1 min 1 fixed 0", "BoundsContradict: A")]
    [InlineData(3, "A 1 min 2\nB 1 fixed 2", "TotalIsBelowTheLeast: 4")]
    [InlineData(9, "A 1 max 2\nB 0 min 3", "TotalIsAboveTheMost: 5")]
    [InlineData(9, "A 1 fixed 2\nB 1 max 3", "TotalIsAboveTheMost: 5")]
    [InlineData(1, "A 0\nB 0", "NobodyHasWeight: 1")]
    [InlineData(3, "A 1 fixed 1\nB 0 min 1", "NobodyHasWeight: 3")]
    [InlineData(3, "A 1 fixed 1", "TotalIsAboveTheMost: 1")]
    [InlineData(1, "", "ShareHasNoName: ")]
    public void What_makes_no_sense_is_refused_by_name(int total, string shares, string refusal) =>
        Assert.Equal(refusal, Result(Allocate(LargestRemainderHare, total, shares)));

    [Fact]
    public void Only_methods_with_a_quota_share_out_millions()
    {
        Assert.Equal("A 1333333333, B 666666667", Result(Allocate(LargestRemainderHare, 2_000_000_000, "A 2\nB 1")));
        Assert.Equal("TotalIsOutOfRange: 1000001", Result(Allocate(DHondt, 1_000_001, "A 2\nB 1")));
    }

    // the largest weights there may be, with the largest total: no step may come beyond 128 bits. All but the last ten have
    // been given, so that the divisors are the largest at once.
    [Theory]
    [InlineData(LargestRemainderHare, 2_000_000_000, "A 1999999980, B 20")]
    [InlineData(LargestRemainderDroop, 2_000_000_000, "A 1999999980, B 20")]
    [InlineData(DHondt, 1_000_000, "A 1000000, B 0")]
    [InlineData(ModifiedSainteLague, 1_000_000, "A 1000000, B 0")]
    [InlineData(Adams, 1_000_000, "A 999999, B 1")]
    [InlineData(HuntingtonHill, 1_000_000, "A 999999, B 1")]
    public void Weights_go_to_10_to_the_28th(ApportionmentMethod method, int total, string parts)
    {
        const string Shares = "A 9999999900000000000000000000 min 999990\nB 100000000000000000000";

        Assert.Equal(parts, Result(Allocate(method, total, Shares)));
        Assert.Equal("WeightsAreTooLarge: C", Result(Allocate(method, total, Shares + "\nC 1")));
    }

    [Fact]
    public void Lots_are_for_those_that_stand_equal()
    {
        Assert.Equal("A 1, B 2", Result(Allocate(LargestRemainderHare, 3, "A 1\nB 1", new DrawnLot(["A", "B"], "B"))));
        Assert.Equal(
            "LotIsUnused: A, B",
            Result(Allocate(LargestRemainderHare, 2, "A 1\nB 1", new DrawnLot(["A", "B"], "B")))
        );
        Assert.Equal(
            "LotIsFalse: A, B",
            Result(Allocate(LargestRemainderHare, 3, "A 1\nB 1", new DrawnLot(["A", "B"], "C")))
        );
    }

    [Fact]
    public void Ninety_eight_equal_municipalities_wait_for_lots()
    {
        var shares = string.Join('\n', Enumerable.Range(101, 98).Select(code => $"{code} 36529"));

        Assert.StartsWith("101 0, 102 0", Result(Allocate(LargestRemainderHare, 76, shares)), StringComparison.Ordinal);
        Assert.Contains(
            "; lot for 76 between 101, 102",
            Result(Allocate(LargestRemainderHare, 76, shares)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Parts_add_up_within_their_bounds() =>
        AnyAllocation.Sample(allocation =>
        {
            if (ProportionalAllocation.Allocate(allocation) is not AllocationResult.Allocated(var parts))
            {
                return;
            }

            var left = (parts as Apportionment.LotRequired)?.Seats ?? 0;
            Assert.Equal(allocation.Total, parts.SeatsOf.Values.Sum() + left);
            Assert.All(
                allocation.Shares,
                share => Assert.InRange(parts.SeatsOf[share.Id], share.Least, share.Most ?? int.MaxValue)
            );
        });

    // Independent: for methods that divide, the parts within bounds are those of the quotients, largest first, after the
    // least has been given; for Hare, exact shares within bounds come first, found by trying every set of those at a bound.
    [Fact]
    public void Hares_parts_are_the_exact_shares_within_bounds_rounded() =>
        AnyAllocation
            .Select(allocation => allocation with { Method = LargestRemainderHare })
            .Sample(allocation =>
            {
                if (ProportionalAllocation.Allocate(allocation) is not AllocationResult.Allocated(var parts))
                {
                    return;
                }

                var contenders = allocation.Shares.Where(share => share.Weight > 0).ToArray();
                var total =
                    allocation.Total - allocation.Shares.Where(share => share.Weight == 0).Sum(share => share.Least);
                var exact = Exact(contenders, total);
                for (var i = 0; i < contenders.Length; i++)
                {
                    var (numerator, denominator) = exact[i];
                    var part = parts.SeatsOf[contenders[i].Id];
                    Assert.InRange(
                        part,
                        (int)(numerator / denominator),
                        (int)((numerator + denominator - 1) / denominator)
                    );
                }
            });

    private static Gen<AllocationByKey> AnyAllocation { get; } =
        Gen.Select(
            Gen.Enum<ApportionmentMethod>(),
            Gen.Int[0, 60],
            Gen.Select(Gen.Long[0, 300], Gen.Int[0, 8], Gen.Int[0, 20]).Array[1, 6],
            (method, total, shares) =>
                new AllocationByKey(
                    method,
                    total,
                    [
                        .. shares.Select(
                            (share, i) =>
                                new AllocationShare($"{i}", share.Item1)
                                {
                                    Least = share.Item2 > 4 ? share.Item2 - 4 : 0,
                                    Most = share.Item3 > 10 ? null : share.Item3 + 4,
                                }
                        ),
                    ]
                )
        );

    // Weights times one factor, cut off at the bounds, that add up: the factor lies where every choice of who is cut off agrees.
    private static (BigInteger Numerator, BigInteger Denominator)[] Exact(AllocationShare[] shares, int total)
    {
        var states = (int)Math.Pow(3, shares.Length);
        for (var state = 0; state < states; state++)
        {
            var at = shares.Select((_, i) => state / (int)Math.Pow(3, i) % 3).ToArray(); // 0 free, 1 least, 2 most
            if (shares.Where((share, i) => at[i] == 2 && share.Most is null).Any())
            {
                continue;
            }

            var settled = shares
                .Select(
                    (share, i) =>
                        at[i] == 1 ? share.Least
                        : at[i] == 2 ? share.Most!.Value
                        : 0
                )
                .Sum();
            var weights = shares.Where((_, i) => at[i] == 0).Sum(share => (long)share.Weight);
            var left = total - settled;
            if (weights == 0 ? left != 0 : left < 0)
            {
                continue;
            }

            // with nobody free any factor between the bounds does; the bounds themselves are the parts then
            if (weights == 0)
            {
                var low = shares
                    .Where((_, i) => at[i] == 2)
                    .Select(share => (double)share.Most!.Value / (double)share.Weight);
                var high = shares
                    .Where((_, i) => at[i] == 1)
                    .Select(share => (double)share.Least / (double)share.Weight);
                if (low.DefaultIfEmpty(0).Max() <= high.DefaultIfEmpty(double.MaxValue).Min())
                {
                    return
                    [
                        .. shares.Select(
                            (share, i) => (at[i] == 1 ? share.Least : (BigInteger)share.Most!.Value, BigInteger.One)
                        ),
                    ];
                }

                continue;
            }

            var fits = shares
                .Index()
                .All(one =>
                {
                    var due = (BigInteger)one.Item.Weight * left;
                    return at[one.Index] switch
                    {
                        1 => due <= (BigInteger)one.Item.Least * weights,
                        2 => due >= (BigInteger)one.Item.Most!.Value * weights,
                        _ => due >= (BigInteger)one.Item.Least * weights
                            && (one.Item.Most is null || due <= (BigInteger)one.Item.Most.Value * weights),
                    };
                });
            if (fits)
            {
                return
                [
                    .. shares.Select(
                        (share, i) =>
                            at[i] switch
                            {
                                1 => (share.Least, BigInteger.One),
                                2 => ((BigInteger)share.Most!.Value, BigInteger.One),
                                _ => ((BigInteger)share.Weight * left, (BigInteger)weights),
                            }
                    ),
                ];
            }
        }

        throw new InvalidOperationException("No exact shares add up.");
    }

    private static AllocationResult Allocate(
        ApportionmentMethod method,
        int total,
        string shares,
        params DrawnLot[] lots
    ) =>
        ProportionalAllocation.Allocate(
            new AllocationByKey(method, total, [.. shares.Split('\n').Select(Share)]) { Lots = lots }
        );

    private static string Result(AllocationResult result) =>
        result switch
        {
            AllocationResult.Allocated allocated => Elections.Worksheet.Result(allocated.Parts),
            AllocationResult.Refused refused => $"{refused.Why}: {refused.Subject}",
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };

    private static AllocationShare Share(string line)
    {
        var words = line.Split(' ');
        return new AllocationShare(
            words[0],
            words.Length > 1 ? Int128.Parse(words[1], CultureInfo.InvariantCulture) : 0
        )
        {
            Least = After("min") ?? 0,
            Most = After("max"),
            Fixed = After("fixed"),
        };

        int? After(string word) =>
            Array.IndexOf(words, word) is >= 0 and var at
                ? int.Parse(words[at + 1], CultureInfo.InvariantCulture)
                : null;
    }
}
