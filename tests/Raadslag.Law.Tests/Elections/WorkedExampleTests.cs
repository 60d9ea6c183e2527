using Raadslag.Law.Elections;
using static Raadslag.Law.Tests.Elections.Worksheet;

namespace Raadslag.Law.Tests.Elections;

/// <summary>Examples small enough to be reckoned by hand.</summary>
public sealed class WorkedExampleTests
{
    [Fact]
    public void The_largest_quotients_take_the_seats_in_turn()
    {
        var result = ProportionalElection.Apportion(Election(ApportionmentMethod.DHondt, 7, "A 4200\nB 3100\nC 1000"));

        Assert.Equal("A 4, B 3, C 0", Result(result));
        Assert.Equal(
            """
            1. A 4200/1
            2. B 3100/1
            3. A 4200/2
            4. B 3100/2
            5. A 4200/3
            6. A 4200/4
            7. B 3100/3
            """,
            Order(result)
        );
    }

    [Theory]
    [InlineData(ApportionmentMethod.DHondt, "A 10, B 2, C 0, D 0")]
    [InlineData(ApportionmentMethod.SainteLague, "A 8, B 3, C 1, D 0")]
    [InlineData(ApportionmentMethod.ModifiedSainteLague, "A 9, B 3, C 0, D 0")]
    [InlineData(ApportionmentMethod.Adams, "A 7, B 3, C 1, D 1")]
    [InlineData(ApportionmentMethod.HuntingtonHill, "A 8, B 2, C 1, D 1")]
    [InlineData(ApportionmentMethod.LargestRemainderHare, "A 8, B 2, C 1, D 0; lot for 1 between A, B")]
    [InlineData(ApportionmentMethod.LargestRemainderDroop, "A 9, B 3, C 0, D 0")]
    public void Each_method_has_its_own_seats(ApportionmentMethod method, string seats) =>
        Assert.Equal(
            seats,
            Result(ProportionalElection.Apportion(Election(method, 12, "A 7700\nB 2300\nC 600\nD 200")))
        );

    [Fact]
    public void Divisors_are_printed_as_the_law_writes_them()
    {
        Assert.Equal(
            "1. A 900/14/10\n2. A 900/3\n3. A 900/5",
            Order(ProportionalElection.Apportion(Election(ApportionmentMethod.ModifiedSainteLague, 3, "A 900")))
        );
        Assert.Equal(
            "1. A 900/0\n2. A 900/√2\n3. A 900/√6",
            Order(ProportionalElection.Apportion(Election(ApportionmentMethod.HuntingtonHill, 3, "A 900")))
        );
    }

    [Fact]
    public void An_alliance_wins_seats_together_and_shares_them_within()
    {
        var result = ProportionalElection.Apportion(
            Election(ApportionmentMethod.DHondt, 4, "A 80\nB 60 in VF\nC 50 in VF/LF\nD 40 in VF/LF")
        );

        Assert.Equal("A 1, B 1, C 1, D 1", Result(result));
        Assert.Equal(
            ["", "VF", "LF"],
            Assert
                .IsType<Apportionment.Complete>(result)
                .Distributions.Select(distribution => distribution.Alliance ?? "")
        );
        Assert.Equal("1. C 50/1\n2. A 80/1\n3. B 60/1\n4. D 40/1", Order(result));
    }

    [Fact]
    public void A_seat_beyond_the_last_candidate_stays_in_the_alliance_while_it_can() =>
        Assert.Equal(
            "A 2, B 1, C 2",
            Result(
                ProportionalElection.Apportion(
                    Election(ApportionmentMethod.DHondt, 5, "A 200\nB 250 max 1 in VF\nC 100 max 2 in VF")
                )
            )
        );

    [Fact]
    public void And_passes_to_the_others_when_it_cannot() =>
        Assert.Equal(
            "A 3, B 1, C 1",
            Result(
                ProportionalElection.Apportion(
                    Election(ApportionmentMethod.DHondt, 5, "A 200\nB 250 max 1 in VF\nC 100 max 1 in VF")
                )
            )
        );

    [Theory]
    [InlineData(200, "A 9, B 1")]
    [InlineData(199, "A 10, B 0")]
    public void A_list_at_the_threshold_is_in_and_one_vote_below_it_out(long votes, string seats) =>
        Assert.Equal(
            seats,
            Result(
                ProportionalElection.Apportion(
                    Election(ApportionmentMethod.Adams, 10, $"A {10_000 - votes}\nB {votes}") with
                    {
                        Threshold = new Share(2, 100),
                    }
                )
            )
        );

    [Fact]
    public void Quotas_show_whole_seats_and_what_is_left_over()
    {
        var result = Assert.IsType<Apportionment.Complete>(
            ProportionalElection.Apportion(Election(ApportionmentMethod.LargestRemainderHare, 3, "A 13\nB 10\nC 10"))
        );
        var calculation = Assert.Single(result.Distributions);

        Assert.Empty(result.Order);
        Assert.Equal(
            "A 1 6/3, B 0 30/3, C 0 30/3",
            string.Join(", ", calculation.Quotas.Select(one => $"{one.Name} {one.Whole} {Text(one.Remainder)}"))
        );
        Assert.Equal(["B", "C"], calculation.Awards.Select(award => award.To));
    }

    [Fact]
    public void Quotas_stand_in_the_order_of_the_lists_also_where_candidates_run_out()
    {
        var result = Assert.IsType<Apportionment.Complete>(
            ProportionalElection.Apportion(
                Election(ApportionmentMethod.LargestRemainderHare, 5, "A 20\nB 70 max 1\nC 10")
            )
        );

        Assert.Equal("A 3, B 1, C 1", Result(result));
        Assert.Equal(
            "A 2, B 1, C 1",
            string.Join(", ", result.Distributions[0].Quotas.Select(one => $"{one.Name} {one.Whole}"))
        );
    }

    [Theory]
    [InlineData(ApportionmentMethod.LargestRemainderHare)]
    [InlineData(ApportionmentMethod.LargestRemainderDroop)]
    public void Without_seats_nobody_has_a_quota_or_anything_left_over(ApportionmentMethod method)
    {
        var result = Assert.IsType<Apportionment.Complete>(
            ProportionalElection.Apportion(Election(method, 0, "A 7\nB 1"))
        );

        Assert.Equal(
            [new QuotaShare("A", 0, default), new QuotaShare("B", 0, default)],
            result.Distributions[0].Quotas
        );
    }

    [Fact]
    public void Roots_and_whole_divisors_are_compared_exactly()
    {
        var root = new Divisor(4, IsRoot: true);

        Assert.Equal(new Quotient(3, new Divisor(3)), new Quotient(2, root));
        Assert.True(new Quotient(3, new Divisor(3)).CompareTo(new Quotient(3, root)) < 0);
        Assert.True(new Quotient(7, root).CompareTo(new Quotient(3, new Divisor(1))) > 0);
        Assert.True(new Quotient(3, new Divisor(14, 10)).CompareTo(new Quotient(4, root)) > 0);
    }

    [Fact]
    public void Over_nothing_is_more_than_any_number()
    {
        var nothing = new Quotient(0, new Divisor(0));

        Assert.True(nothing.CompareTo(new Quotient(7, new Divisor(1))) > 0);
        Assert.True(new Quotient(7, new Divisor(1)).CompareTo(nothing) < 0);
        Assert.True(nothing.CompareTo(new Quotient(1, new Divisor(0))) < 0);
    }

    private static string Text(Quotient quotient) => $"{quotient.Votes}/{quotient.Divisor}";
}
