using Raadslag.Law.Elections;
using static Raadslag.Law.Tests.Elections.Worksheet;

namespace Raadslag.Law.Tests.Elections;

public sealed class RefusalTests
{
    [Theory]
    [InlineData(-1, "A 1", "SeatsAreOutOfRange: -1")]
    [InlineData(1_000_001, "A 1", "SeatsAreOutOfRange: 1000001")]
    [InlineData(1, "A 1\nA 2", "ListIsThereTwice: A")]
    [InlineData(1, "A -1", "VotesAreNegative: A")]
    [InlineData(1, "A 9223372036854775807", "VotesAreTooMany: A")]
    [InlineData(1, "A 1000000000000\nB 1", "VotesAreTooMany: B")]
    [InlineData(1, "A 0\nB 0", "NobodyHasVotes: 1")]
    [InlineData(1, "A 1 max -1", "CandidatesAreNegative: A")]
    [InlineData(3, "A 1 max 1\nB 1 max 1\nC 0", "SeatsExceedCandidates: 2")]
    [InlineData(1, "A 1 in B\nB 1", "AllianceIsAmbiguous: B")]
    [InlineData(1, "A 1 in X/Y\nB 1 in Y", "AllianceIsAmbiguous: Y")]
    [InlineData(1, "A 1 in X/X", "AllianceIsAmbiguous: X")]
    public void An_election_that_makes_no_sense_is_refused_by_name(int seats, string lists, string refusal) =>
        Assert.Equal(
            refusal,
            Result(ProportionalElection.Apportion(Election(ApportionmentMethod.DHondt, seats, lists)))
        );

    [Fact]
    public void A_million_seats_can_be_shared_out() =>
        Assert.Equal(
            "A 1000000",
            Result(ProportionalElection.Apportion(Election(ApportionmentMethod.LargestRemainderHare, 1_000_000, "A 1")))
        );

    [Theory]
    [InlineData(-1, 100)]
    [InlineData(101, 100)]
    [InlineData(0, 0)]
    public void A_threshold_is_a_share(long part, long whole) =>
        Assert.Equal(
            $"ThresholdIsNoShare: {part}/{whole}",
            Result(
                ProportionalElection.Apportion(
                    Election(ApportionmentMethod.DHondt, 1, "A 1") with
                    {
                        Threshold = new Share(part, whole),
                    }
                )
            )
        );

    [Theory]
    [InlineData(0, 1, "A 3, B 1")]
    [InlineData(1, 1, "NobodyHasVotes: 4")]
    [InlineData(1, 4, "A 3, B 1")]
    public void A_threshold_goes_from_nothing_to_all(long part, long whole, string result) =>
        Assert.Equal(
            result,
            Result(
                ProportionalElection.Apportion(
                    Election(ApportionmentMethod.DHondt, 4, "A 75\nB 25") with
                    {
                        Threshold = new Share(part, whole),
                    }
                )
            )
        );

    [Theory]
    [InlineData("A -1\nB 1 in A", "VotesAreNegative: A")]
    [InlineData("A 1\nB 1 in A", "AllianceIsAmbiguous: A")]
    [InlineData("A 1\nB 1", "LotIsFalse: A, B")]
    public void Lists_are_looked_at_first_and_lots_last(string lists, string refusal) =>
        Assert.Equal(
            refusal,
            Result(
                ProportionalElection.Apportion(
                    Election(ApportionmentMethod.DHondt, 1, lists, new DrawnLot(["A", "B"], "C"))
                )
            )
        );

    [Fact]
    public void A_list_has_a_name() =>
        Assert.Equal(
            "ListHasNoName:  ",
            Result(
                ProportionalElection.Apportion(new Election(ApportionmentMethod.DHondt, 1, [new ElectionList(" ", 1)]))
            )
        );

    [Fact]
    public void No_seats_are_shared_at_once() =>
        Assert.Equal("A 0", Result(ProportionalElection.Apportion(Election(ApportionmentMethod.DHondt, 0, "A 0"))));
}
