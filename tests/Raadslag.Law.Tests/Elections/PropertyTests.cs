using CsCheck;
using Raadslag.Law.Elections;
using static Raadslag.Law.Tests.Elections.Worksheet;

namespace Raadslag.Law.Tests.Elections;

/// <summary>What holds of every election; small votes, so that many stand equal.</summary>
public sealed class PropertyTests
{
    private static readonly Gen<ApportionmentMethod> AnyMethod = Gen.Enum<ApportionmentMethod>();

    private static readonly Gen<ApportionmentMethod> AnyDivisorMethod = AnyMethod.Where(method =>
        method is not (ApportionmentMethod.LargestRemainderHare or ApportionmentMethod.LargestRemainderDroop)
    );

    private static readonly Gen<long[]> Votes = Gen.OneOf(
            Gen.Long[0, 20].Array[1, 8],
            Gen.Long[0, 5_000].Array[1, 12],
            Gen.Long[0, 80_000_000_000].Array[1, 12]
        )
        .Where(votes => votes.Any(one => one > 0));

    [Fact]
    public void The_oracle_agrees() =>
        Gen.Select(AnyMethod, Gen.Int[0, 40], Votes)
            .Sample(
                (method, seats, votes) =>
                {
                    var election = Lists(method, seats, votes);
                    var result = Settled(election);
                    var (certain, tied, left) =
                        seats == 0
                            ? (election.Lists.ToDictionary(list => list.Id, _ => 0), [], 0)
                            : Oracle.Of(election);
                    Assert.Equal(certain, result.SeatsOf);
                    Assert.Equal(tied, (result as Apportionment.LotRequired)?.Between.ToHashSet() ?? []);
                    Assert.Equal(left, (result as Apportionment.LotRequired)?.Seats ?? 0);
                },
                iter: Samples.Many
            );

    [Fact]
    public void The_oracle_agrees_when_candidates_run_out() =>
        Gen.Select(AnyDivisorMethod, Gen.Int[1, 30], Votes, Gen.Int[0, 6].Array[12])
            .Where((_, seats, votes, most) => votes.Select((one, i) => one > 0 ? most[i] : 0).Sum() >= seats)
            .Sample(
                (method, seats, votes, most) =>
                {
                    var election = Lists(method, seats, votes);
                    var capped = election with
                    {
                        Lists = [.. election.Lists.Select((list, i) => list with { Candidates = most[i] })],
                    };
                    var result = Settled(capped);
                    var (certain, tied, _) = Oracle.Of(capped);
                    Assert.Equal(certain, result.SeatsOf);
                    Assert.Equal(tied, (result as Apportionment.LotRequired)?.Between.ToHashSet() ?? []);
                },
                iter: Samples.Many
            );

    [Fact]
    public void Seats_add_up_and_no_list_has_more_than_it_has_candidates() =>
        Gen.Select(AnyMethod, Gen.Int[1, 30], Votes, Gen.Int[0, 8].Array[12])
            .Sample(
                (method, seats, votes, most) =>
                {
                    var lists = votes
                        .Select((one, i) => new ElectionList($"{i}", one) { Candidates = most[i] })
                        .ToArray();
                    var result = ProportionalElection.Apportion(new Election(method, seats, lists));
                    var places = lists.Where(list => list.Votes > 0).Sum(list => list.Candidates!.Value);
                    if (places < seats)
                    {
                        Assert.Equal(
                            ElectionRefusal.SeatsExceedCandidates,
                            Assert.IsType<Apportionment.Refused>(result).Why
                        );
                        return;
                    }

                    var settled = Assert.IsAssignableFrom<Apportionment.Settled>(result);
                    Assert.Equal(
                        seats,
                        settled.SeatsOf.Values.Sum() + ((result as Apportionment.LotRequired)?.Seats ?? 0)
                    );
                    Assert.All(lists, list => Assert.InRange(settled.SeatsOf[list.Id], 0, list.Candidates!.Value));
                }
            );

    [Fact]
    public void The_order_of_the_lists_decides_nothing() =>
        Gen.Select(AnyMethod, Gen.Int[1, 30], Votes)
            .Sample(
                (method, seats, votes) =>
                {
                    var election = Lists(method, seats, votes);
                    var turned = election with { Lists = [.. election.Lists.Reverse()] };
                    Assert.Equal(Sorted(Settled(election)), Sorted(Settled(turned)));
                }
            );

    [Fact]
    public void One_more_seat_takes_none_away() =>
        Gen.Select(AnyDivisorMethod, Gen.Int[0, 30], Votes)
            .Sample(
                (method, seats, votes) =>
                {
                    var fewer = Settled(Lists(method, seats, votes)).SeatsOf;
                    var more = Settled(Lists(method, seats + 1, votes)).SeatsOf;
                    var tied = Settled(Lists(method, seats + 1, votes)) is Apportionment.LotRequired;
                    Assert.All(fewer, one => Assert.True(tied || more[one.Key] >= one.Value));
                }
            );

    [Fact]
    public void More_votes_take_no_seat_away() =>
        Gen.Select(AnyDivisorMethod, Gen.Int[1, 30], Votes, Gen.Int[0, 11], Gen.Long[1, 50])
            .Sample(
                (method, seats, votes, who, more) =>
                {
                    var lucky = who % votes.Length;
                    var before = Settled(Lists(method, seats, votes));
                    long[] risen = [.. votes.Select((one, i) => i == lucky ? one + more : one)];
                    var after = Settled(Lists(method, seats, risen));
                    Assert.True(Most(after, $"{lucky}") >= before.SeatsOf[$"{lucky}"]);
                }
            );

    [Fact]
    public void Hares_quota_is_missed_by_less_than_a_seat() =>
        Gen.Select(Gen.Int[1, 60], Votes)
            .Sample(
                (seats, votes) =>
                {
                    var result = Settled(Lists(ApportionmentMethod.LargestRemainderHare, seats, votes));
                    var all = (Int128)votes.Sum();
                    for (var i = 0; i < votes.Length; i++)
                    {
                        var exact = (Int128)votes[i] * seats;
                        Assert.True(
                            result.SeatsOf[$"{i}"] * all > exact - all && Most(result, $"{i}") * all < exact + all
                        );
                    }
                }
            );

    [Fact]
    public void Votes_count_by_their_proportion_alone() =>
        Gen.Select(
                AnyMethod.Where(method => method is not ApportionmentMethod.LargestRemainderDroop),
                Gen.Int[1, 30],
                Gen.Long[0, 500].Array[1, 9].Where(votes => votes.Any(one => one > 0)),
                Gen.Long[2, 1_000_000]
            )
            .Sample(
                (method, seats, votes, times) =>
                    Assert.Equal(
                        Result(Settled(Lists(method, seats, votes))),
                        Result(Settled(Lists(method, seats, [.. votes.Select(one => one * times)])))
                    )
            );

    [Fact]
    public void An_alliance_of_one_is_none_and_a_list_without_votes_changes_nothing() =>
        Gen.Select(AnyMethod, Gen.Int[1, 30], Votes)
            .Sample(
                (method, seats, votes) =>
                {
                    var election = Lists(method, seats, votes);
                    var plain = Settled(election);
                    var alone = Settled(
                        election with
                        {
                            Lists =
                            [
                                .. election.Lists.Select(list =>
                                    list with
                                    {
                                        Alliances = [$"VF{list.Id}", $"LF{list.Id}"],
                                    }
                                ),
                                new ElectionList("nobody", 0),
                            ],
                        }
                    );
                    Assert.Equal([.. plain.SeatsOf, KeyValuePair.Create("nobody", 0)], alone.SeatsOf);
                    Assert.Equal(plain is Apportionment.LotRequired, alone is Apportionment.LotRequired);
                }
            );

    private static Election Lists(ApportionmentMethod method, int seats, long[] votes) =>
        new(method, seats, [.. votes.Select((one, i) => new ElectionList($"{i}", one))]);

    private static Apportionment.Settled Settled(Election election) =>
        Assert.IsAssignableFrom<Apportionment.Settled>(ProportionalElection.Apportion(election));

    // the seats it has when every lot falls out in its favor
    private static int Most(Apportionment.Settled result, string list) =>
        result.SeatsOf[list] + (result is Apportionment.LotRequired lot && lot.Between.Contains(list) ? 1 : 0);

    private static string Sorted(Apportionment.Settled result) =>
        string.Join(", ", result.SeatsOf.OrderBy(seats => seats.Key, StringComparer.Ordinal))
        + (
            result is Apportionment.LotRequired lot
                ? $"; {lot.Seats}: {string.Join(", ", lot.Between.Order(StringComparer.Ordinal))}"
                : ""
        );
}
