using CsCheck;
using Raadslag.Law.Allocation;
using Raadslag.Law.Elections;
using static Raadslag.Law.Elections.ApportionmentMethod;

namespace Raadslag.Law.Tests.Allocation;

public sealed class TwoLevelAllocationTests
{
    private static readonly AllocationGroup North = new(
        "North",
        [new AllocationShare("Aalborg", 60), new AllocationShare("Hjørring", 20)]
    );

    private static readonly AllocationGroup South = new(
        "South",
        [new AllocationShare("Odense", 15), new AllocationShare("Fanø", 5)]
    );

    [Fact]
    public void The_country_to_the_groups_and_each_group_to_its_own() =>
        Assert.Equal("North 8: Aalborg 6, Hjørring 2; South 2: Odense 1, Fanø 1", Result(10, Lot("Fanø")));

    [Fact]
    public void What_is_fixed_is_taken_out_first_on_both_levels()
    {
        var exempt = South with { Shares = [South.Shares[0], South.Shares[1] with { Fixed = 0 }] };
        var given = North with { Fixed = 4 };

        Assert.Equal("North 8: Aalborg 6, Hjørring 2; South 2: Odense 2, Fanø 0", Result(10, North, exempt));
        Assert.Equal(
            "North 9: Aalborg 7, Hjørring 2; South 1: Odense 0, Fanø 1",
            Result(10, North, South with { Shares = [South.Shares[0] with { Fixed = 0 }, South.Shares[1]] })
        );
        Assert.Equal("North 4: Aalborg 3, Hjørring 1; South 8: Odense 6, Fanø 2", Result(12, given, South));
        Assert.Equal(
            "North 3: Aalborg 3, Hjørring 0; South 7: Odense 4, Fanø 3",
            Result(
                10,
                North with
                {
                    Fixed = 3,
                    Shares = [North.Shares[0], North.Shares[1] with { Fixed = 0 }],
                },
                South with
                {
                    Shares = [South.Shares[0], South.Shares[1] with { Fixed = 3 }],
                }
            )
        );
    }

    [Fact]
    public void Fixed_parts_do_not_count_in_what_the_key_shares_out()
    {
        var south = Fixed(South, 1, 3);

        Assert.Equal("North 7: Aalborg 5, Hjørring 2; South 4: Odense 1, Fanø 3", Result(11, North, south));
        Assert.Equal("North 0: Aalborg 0, Hjørring 0; South 3: Odense 0, Fanø 3", Result(3, North, south));
        Assert.Equal(
            "North 8: Aalborg 6, Hjørring 2; South 4: Odense 1, Fanø 3",
            Result(12, Fixed(North, 1, 2), south)
        );
        Assert.Equal(
            "North 7: Aalborg 5, Hjørring 2; South 5: Odense 2, Fanø 3",
            Result(12, North, Fixed(south, 0, 2))
        );
        Assert.Equal(
            "North 4: Aalborg 3, Hjørring 1; South 8: Odense 6, Fanø 2",
            Result(12, Fixed(North, 1, 1) with { Fixed = 4 }, South)
        );
        Assert.Equal(
            "North 8: Aalborg 6, Hjørring 2; South 3: Odense 0, Fanø 3",
            Result(11, North, south with { Fixed = 3 })
        );
    }

    [Fact]
    public void A_group_gets_what_those_in_it_must_have_and_no_more_than_they_can()
    {
        var needy = South with { Shares = [South.Shares[0] with { Least = 4 }, South.Shares[1] with { Least = 3 }] };
        var full = North with { Shares = [North.Shares[0] with { Most = 2 }, North.Shares[1] with { Most = 1 }] };

        Assert.Equal("North 3: Aalborg 2, Hjørring 1; South 7: Odense 4, Fanø 3", Result(10, North, needy));
        Assert.Equal("North 3: Aalborg 2, Hjørring 1; South 7: Odense 5, Fanø 2", Result(10, full, South));
        Assert.Equal(
            "North 2: Aalborg 2, Hjørring 0; South 8: Odense 6, Fanø 2",
            Result(10, full with { Shares = [full.Shares[0], new AllocationShare("Hjørring", 0)] }, South)
        );
    }

    [Fact]
    public void A_lot_between_groups_comes_before_any_within_them()
    {
        AllocationGroup[] equal = [South, South with { Id = "West", Shares = [new AllocationShare("Esbjerg", 20)] }];
        var between = new DrawnLot(["South", "West"], "South");

        Assert.Equal("lot for 1 between South, West", Result(3, equal));
        Assert.Equal(
            "South 2: Odense 1, Fanø 0; West 1: Esbjerg 1; lot for 1 between Odense, Fanø",
            Result(3, equal, between)
        );
        Assert.Equal("South 2: Odense 1, Fanø 1; West 1: Esbjerg 1", Result(3, equal, between, Lot("Fanø")));
        Assert.Equal("LotIsUnused: Odense, Fanø", Result(3, equal, Lot("Fanø")));
        Assert.Equal(
            "LotIsUnused: Aalborg, Odense",
            Result(10, [North, South], Lot("Fanø"), new DrawnLot(["Aalborg", "Odense"], "Odense"))
        );
    }

    [Fact]
    public void What_makes_no_sense_is_refused_by_name()
    {
        Assert.Equal("TotalIsOutOfRange: -1", Result(-1, North));
        Assert.Equal("ShareHasNoName:  ", Result(1, North with { Id = " " }));
        Assert.Equal("ShareIsThereTwice: Aalborg", Result(1, North, South with { Shares = North.Shares }));
        Assert.Equal(
            "ShareIsThereTwice: North",
            Result(1, North, South with { Shares = [new AllocationShare("North", 1)] })
        );
        Assert.Equal("WeightIsNegative: Fanø", Result(1, South with { Shares = [new AllocationShare("Fanø", -1)] }));
        Assert.Equal("BoundsContradict: North", Result(1, North with { Fixed = -1 }, South));
        Assert.Equal(
            "BoundsContradict: South",
            Result(9, North, South with { Fixed = 1, Shares = [new AllocationShare("Fanø", 1) { Fixed = 2 }] })
        );
        Assert.Equal(
            "TotalIsBelowTheLeast: 3",
            Result(2, North, South with { Shares = [new AllocationShare("Fanø", 1) { Fixed = 3 }] })
        );
        Assert.Equal(
            "TotalIsAboveTheMost: 1",
            Result(2, South with { Shares = [new AllocationShare("Fanø", 1) { Most = 1 }] })
        );
    }

    [Fact]
    public void It_adds_up_on_both_levels_and_each_level_is_as_if_alone() =>
        Gen.Select(Gen.Int[0, 200], Gen.Long[1, 400].Array[1, 6].Array[1, 5], Gen.Enum<ApportionmentMethod>())
            .Sample(
                (total, weights, method) =>
                {
                    AllocationGroup[] groups =
                    [
                        .. weights.Select(
                            (group, g) =>
                                new AllocationGroup(
                                    $"{g}",
                                    [.. group.Select((weight, i) => new AllocationShare($"{g}.{i}", weight))]
                                )
                        ),
                    ];
                    var result = Assert.IsType<GroupedResult.Allocated>(
                        TwoLevelAllocation.Allocate(new GroupedAllocation(method, total, groups))
                    );
                    var alone = Alone(
                        method,
                        total,
                        [.. weights.Select((group, g) => new AllocationShare($"{g}", group.Sum()))]
                    );

                    Assert.Equal(alone.SeatsOf, result.Between.SeatsOf);
                    Assert.All(
                        result.Groups.Zip(groups),
                        both =>
                            Assert.Equal(
                                Alone(method, both.First.Total, both.Second.Shares).SeatsOf,
                                both.First.Within.SeatsOf
                            )
                    );
                    Assert.True(
                        result.LotsRequired.Any()
                            || total == result.Groups.Sum(group => group.Within.SeatsOf.Values.Sum())
                    );
                }
            );

    private static AllocationGroup Fixed(AllocationGroup group, int share, int part) =>
        group with
        {
            Shares = [.. group.Shares.Select((one, i) => i == share ? one with { Fixed = part } : one)],
        };

    private static Apportionment.Settled Alone(
        ApportionmentMethod method,
        int total,
        IReadOnlyList<AllocationShare> shares
    ) =>
        Assert
            .IsType<AllocationResult.Allocated>(
                ProportionalAllocation.Allocate(new AllocationByKey(method, total, shares))
            )
            .Parts;

    private static DrawnLot Lot(string winner) => new(["Odense", "Fanø"], winner);

    private static string Result(int total, params AllocationGroup[] groups) => Result(total, groups, []);

    private static string Result(int total, DrawnLot lot) => Result(total, [North, South], lot);

    private static string Result(int total, AllocationGroup[] groups, params DrawnLot[] lots)
    {
        return TwoLevelAllocation.Allocate(
            new GroupedAllocation(LargestRemainderHare, total, groups) { Lots = lots }
        ) switch
        {
            GroupedResult.Allocated allocated => string.Join(
                "; ",
                allocated.Groups.Select(Group).Concat(allocated.LotsRequired.Select(Lot))
            ),
            GroupedResult.Refused(var why, var subject) => $"{why}: {subject}",
            _ => throw new InvalidOperationException(),
        };

        static string Group(GroupPart group) =>
            $"{group.Id} {group.Total}: {string.Join(", ", group.Within.SeatsOf.Select(part => $"{part.Key} {part.Value}"))}";

        static string Lot(Apportionment.LotRequired lot) =>
            $"lot for {lot.Seats} between {string.Join(", ", lot.Between)}";
    }
}
