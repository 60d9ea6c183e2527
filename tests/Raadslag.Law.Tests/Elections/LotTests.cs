using Raadslag.Law.Elections;
using static Raadslag.Law.Tests.Elections.Worksheet;

namespace Raadslag.Law.Tests.Elections;

/// <summary>What the law leaves to chance is never decided here.</summary>
public sealed class LotTests
{
    private const string Equal = "A 5\nB 5\nC 9\nD 2";

    [Fact]
    public void Equal_remainders_wait_for_a_lot() =>
        Assert.Equal(
            "A 1, B 1, C 3, D 0; lot for 2 between A, B, D",
            Result(Run(ApportionmentMethod.LargestRemainderHare, 7, Equal))
        );

    [Fact]
    public void Each_lot_settles_one_seat()
    {
        var once = Run(ApportionmentMethod.DHondt, 2, "A 10\nB 10\nC 10", new DrawnLot(["C", "B", "A"], "B"));
        var twice = Run(
            ApportionmentMethod.DHondt,
            2,
            "A 10\nB 10\nC 10",
            new DrawnLot(["C", "B", "A"], "B"),
            new DrawnLot(["A", "C"], "C")
        );

        Assert.Equal("A 0, B 1, C 0; lot for 1 between A, C", Result(once));
        Assert.Equal("A 0, B 1, C 1", Result(twice));
        Assert.Equal("1. B 10/1 *\n2. C 10/1 *", Order(twice));
    }

    [Fact]
    public void Many_seats_taken_back_for_a_lot_are_those_of_the_last_quotient()
    {
        var lists = string.Join('\n', Enumerable.Range(101, 98).Select(code => $"{code} 7"));

        var result = Assert.IsType<Apportionment.LotRequired>(Run(ApportionmentMethod.DHondt, 1_060, lists));

        Assert.Equal(80, result.Seats);
        Assert.Equal(Enumerable.Range(1, 980), result.Order.Select(award => award.Seat));
        Assert.All(result.SeatsOf.Values, seats => Assert.Equal(10, seats));
    }

    [Fact]
    public void Equals_that_all_get_a_seat_need_none_and_stand_in_the_order_of_the_lists() =>
        Assert.Equal("1. A 10/1\n2. B 10/1\n3. C 10/1", Order(Run(ApportionmentMethod.DHondt, 3, "A 10\nB 10\nC 10")));

    [Fact]
    public void So_they_do_when_the_divisor_is_a_fraction() =>
        Assert.Equal(
            "1. A 10/14/10\n2. B 10/14/10",
            Order(Run(ApportionmentMethod.ModifiedSainteLague, 2, "A 10\nB 10"))
        );

    [Fact]
    public void No_lot_within_an_alliance_counts_before_its_seats_are_known() =>
        Assert.Equal(
            "LotIsUnused: B, C",
            Result(Run(ApportionmentMethod.DHondt, 3, "A 30\nB 15 in VF\nC 15 in VF", new DrawnLot(["B", "C"], "B")))
        );

    [Fact]
    public void Equal_in_value_is_equal_however_it_is_written() =>
        Assert.Equal("A 1, B 0; lot for 1 between A, B", Result(Run(ApportionmentMethod.DHondt, 2, "A 600\nB 300")));

    [Fact]
    public void Everybody_with_the_last_quotient_draws_whatever_divisor_it_has() =>
        Assert.Equal(
            "A 3, B 3, C 3, D 0, E 13, F 8; lot for 2 between A, B, C, D",
            Result(Run(ApportionmentMethod.ModifiedSainteLague, 32, "A 5\nB 5\nC 5\nD 1\nE 18\nF 12"))
        );

    [Fact]
    public void Alliances_draw_as_one_and_their_lists_among_themselves()
    {
        const string Lists = "A 20\nB 10 in VF\nC 10 in VF";

        Assert.Equal("A 0, B 0, C 0; lot for 1 between A, VF", Result(Run(ApportionmentMethod.DHondt, 1, Lists)));
        Assert.Equal(
            "A 0, B 0, C 0; lot for 1 between B, C",
            Result(Run(ApportionmentMethod.DHondt, 1, Lists, new DrawnLot(["A", "VF"], "VF")))
        );
        Assert.Equal(
            "A 0, B 0, C 1",
            Result(
                Run(
                    ApportionmentMethod.DHondt,
                    1,
                    Lists,
                    new DrawnLot(["A", "VF"], "VF"),
                    new DrawnLot(["C", "B"], "C")
                )
            )
        );
    }

    [Fact]
    public void Ninety_eight_equal_municipalities_draw_for_every_place()
    {
        var lists = string.Join('\n', Enumerable.Range(101, 98).Select(code => $"{code} 7"));

        var result = Assert.IsType<Apportionment.LotRequired>(
            Run(ApportionmentMethod.LargestRemainderHare, 100, lists)
        );

        Assert.Equal(2, result.Seats);
        Assert.Equal(98, result.Between.Count);
        Assert.All(result.SeatsOf.Values, seats => Assert.Equal(1, seats));
    }

    [Theory]
    [InlineData("A,B", "A", "LotIsUnused: A, B")]
    [InlineData("A,B,D", "A", "LotIsUnused: A, B, D")]
    [InlineData("A,B,C", "D", "LotIsFalse: A, B, C")]
    [InlineData("A,B,C,C", "C", "LotIsFalse: A, B, C, C")]
    public void A_lot_that_settles_nothing_is_refused(string between, string winner, string refusal) =>
        Assert.Equal(
            refusal,
            Result(
                Run(ApportionmentMethod.DHondt, 2, "A 10\nB 10\nC 10\nD 1", new DrawnLot(between.Split(','), winner))
            )
        );

    private static Apportionment Run(ApportionmentMethod method, int seats, string lists, params DrawnLot[] lots) =>
        ProportionalElection.Apportion(Election(method, seats, lists, lots));
}
