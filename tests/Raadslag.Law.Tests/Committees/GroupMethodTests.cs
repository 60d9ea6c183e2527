using System.Globalization;
using System.Numerics;
using CsCheck;
using Raadslag.Law.Committees;
using Raadslag.Law.Elections;

namespace Raadslag.Law.Tests.Committees;

/// <summary>Groups are written <c>A 11, V 8</c>: heads; lots <c>A V: V</c>, and places given up <c>3 A to B</c>.</summary>
public sealed class GroupMethodTests
{
    [Fact]
    public void The_groups_choose_in_the_order_of_their_quotients() =>
        Assert.Equal(
            """
            1. A 13/1
            2. V 9/1
            3. A 13/2
            4. F 5/1
            5. V 9/2
            """,
            Places(Choose(5, "A 13, V 9, F 5"))
        );

    [Fact]
    public void Equal_quotients_need_a_lot_also_when_each_of_them_gets_a_place() =>
        Assert.Equal("1. A 12/1\nlot for 2 between A, V", Places(Choose(5, "A 12, V 6, F 5")));

    [Fact]
    public void Each_lot_settles_who_chooses_first_and_the_last_of_equals_stands_without()
    {
        const string Equal = "A 5, B 5, C 5";

        Assert.Equal("lot for 1 between A, B, C", Places(Choose(3, Equal)));
        Assert.Equal("1. B 5/1 *\nlot for 2 between A, C", Places(Choose(3, Equal, "C B A: B")));
        Assert.Equal("1. B 5/1 *\n2. C 5/1 *\n3. A 5/1", Places(Choose(3, Equal, "C B A: B; A C: C")));
    }

    [Fact]
    public void The_last_place_too_is_settled_by_lot_between_equals() =>
        Assert.Equal("1. A 9/1\n2. V 6/1\n3. A 9/2\n4. B 3/1 *", Places(Choose(4, "A 9, V 6, B 3", "A V B: B")));

    [Theory]
    [InlineData("A V: V", "LotIsUnused: A, V")]
    [InlineData("A V: F", "LotIsFalse: A, V")]
    [InlineData("A A: A", "LotIsFalse: A, A")]
    public void A_lot_that_settles_nothing_is_refused(string lot, string refusal) =>
        Assert.Equal(refusal, Places(Choose(3, "A 13, V 9, F 5", lot)));

    [Fact]
    public void A_place_given_up_is_that_of_the_group_that_takes_it_and_the_order_stays()
    {
        var result = Choose(5, "A 13, V 9, F 5", waivers: "2 V to F");

        Assert.Equal("1. A 13/1\n2. V 9/1 to F\n3. A 13/2\n4. F 5/1\n5. V 9/2", Places(result));
        Assert.Equal(
            ["A", "F", "A", "F", "V"],
            ((GroupElectionResult.Complete)result).Places.Select(one => one.Holder)
        );
    }

    [Theory]
    [InlineData("2 A to F", "PlaceIsNotTheGroups: A")]
    [InlineData("2 X to F", "PlaceIsNotTheGroups: X")]
    [InlineData("2 V to V", "TakerIsTheGiver: V")]
    [InlineData("2 V to X", "TakerIsUnknown: X")]
    [InlineData("2 V to ", "TakerIsUnknown: ")]
    [InlineData("0 V to F", "PlaceIsUnknown: 0")]
    [InlineData("6 V to F", "PlaceIsUnknown: 6")]
    [InlineData("2 V to F; 2 V to A", "PlaceIsWaivedTwice: 2")]
    public void A_place_is_given_up_only_by_its_group_and_only_to_another(string waivers, string refusal) =>
        Assert.Equal(refusal, Places(Choose(5, "A 13, V 9, F 5", waivers: waivers)));

    [Fact]
    public void A_place_not_yet_settled_is_given_up_when_it_is()
    {
        Assert.Equal("lot for 1 between A, V", Places(Choose(2, "A 5, V 5", waivers: "2 V to A")));
        Assert.Equal("1. A 5/1 *\n2. V 5/1 to A", Places(Choose(2, "A 5, V 5", "A V: A", "2 V to A")));
        Assert.Equal("PlaceIsNotTheGroups: V", Places(Choose(2, "A 5, V 5", "A V: V", "2 V to A")));
    }

    [Fact]
    public void Where_the_places_are_for_members_no_group_takes_more_than_it_has_heads()
    {
        var election = Election(3, "A 5, B 1", waivers: "1 A to B; 2 A to B");

        Assert.Equal("TakerHasTooFewHeads: B", Places(GroupMethod.Choose(election)));
        Assert.Equal(
            "1. A 5/1 to B\n2. A 5/2 to B\n3. A 5/3",
            Places(GroupMethod.Choose(election with { IsForMembersOnly = false }))
        );
    }

    [Theory]
    [InlineData(1, "A 3", "PlacesAreOutOfRange: 1")]
    [InlineData(10_001, "A 3", "PlacesAreOutOfRange: 10001")]
    [InlineData(2, "", "NoGroups: 0")]
    [InlineData(2, " 3", "GroupHasNoName: ")]
    [InlineData(2, "A 3, A 2", "GroupIsThereTwice: A")]
    [InlineData(2, "A 3, B 0", "HeadsAreNotPositive: B")]
    [InlineData(2, "A 3, B -1", "HeadsAreNotPositive: B")]
    [InlineData(6, "A 3, B 2", "PlacesExceedHeads: 5")]
    public void What_makes_no_sense_is_refused_by_name(int places, string groups, string refusal) =>
        Assert.Equal(refusal, Places(Choose(places, groups)));

    [Theory]
    [InlineData("A 3, B 0", "HeadsAreNotPositive: B")]
    [InlineData("A 3, B 1", "LotIsFalse: A, B")]
    public void Groups_are_looked_at_first_and_waivers_last(string groups, string refusal) =>
        Assert.Equal(refusal, Places(Choose(2, groups, "A B: C", "0 A to B")));

    [Fact]
    public void Exactly_the_most_places_can_be_shared_out() =>
        Assert.Equal(
            (10_000, 10_000),
            Choose(10_000, "A 10000") is GroupElectionResult.Complete { Places: [.., var last] places }
                ? (places.Count, last.Divisor)
                : default
        );

    [Fact]
    public void Where_others_may_be_appointed_there_can_be_more_places_than_heads() =>
        Assert.Equal(
            "1. A 3/1\n2. A 3/2\n3. A 3/3 *\n4. B 1/1\n5. A 3/4",
            Places(GroupMethod.Choose(Election(5, "A 3, B 1", "A B: A") with { IsForMembersOnly = false }))
        );

    // Independent: every quotient there is, sorted; those equal are settled by the order in which the lots drew them.
    [Fact]
    public void Agrees_with_sorting_every_quotient_at_once() =>
        AnyElection.Sample(election =>
        {
            var drawn = new List<DrawnLot>();
            var result = GroupMethod.Choose(election);
            while (result is GroupElectionResult.LotRequired lot)
            {
                drawn.Add(new DrawnLot(lot.Between, lot.Between[lot.Place % lot.Between.Count]));
                result = GroupMethod.Choose(election with { Lots = drawn });
            }

            var places = Assert.IsType<GroupElectionResult.Complete>(result).Places;
            var quotients = (
                from one in election.Groups
                from divisor in Enumerable.Range(1, election.Places)
                select (one.Name, Value: new BigInteger(one.Heads) * Parts / divisor)
            )
                .OrderByDescending(quotient => quotient.Value)
                .Take(election.Places)
                .ToArray();
            Assert.Equal(
                quotients.Select(quotient => quotient.Value),
                places.Select(place => new BigInteger(place.Heads) * Parts / place.Divisor)
            );
            Assert.All(
                places,
                place =>
                    Assert.Equal(
                        places.Count(one => one.Group == place.Group && one.Number <= place.Number),
                        place.Divisor
                    )
            );
            Assert.All(
                election.Groups,
                group => Assert.True(places.Count(place => place.Group == group.Name) <= group.Heads)
            );
        });

    // divisible by every divisor up to 20, so that all quotients are whole
    private static readonly BigInteger Parts = 232_792_560;

    private static Gen<GroupElection> AnyElection { get; } =
        Gen.Select(Gen.Int[2, 20], Gen.Int[1, 15].Array[1, 6])
            .Where(one => one.Item2.Sum() >= one.Item1)
            .Select(one => new GroupElection(
                one.Item1,
                [.. one.Item2.Select((heads, i) => new ElectionGroup($"{i}", heads))]
            ));

    private static GroupElectionResult Choose(int places, string groups, string lots = "", string waivers = "") =>
        GroupMethod.Choose(Election(places, groups, lots, waivers));

    private static GroupElection Election(int places, string groups, string lots = "", string waivers = "") =>
        new(places, [.. Parted(groups, ", ").Select(Group)])
        {
            Lots =
            [
                .. Parted(lots, "; ").Select(lot => new DrawnLot(lot.Split(": ")[0].Split(' '), lot.Split(": ")[1])),
            ],
            Waivers = [.. Parted(waivers, "; ").Select(Waiver)],
        };

    private static string[] Parted(string text, string by) => text.Split(by, StringSplitOptions.RemoveEmptyEntries);

    private static ElectionGroup Group(string text) =>
        new(text.Split(' ')[0], int.Parse(text.Split(' ')[1], CultureInfo.InvariantCulture));

    private static Waiver Waiver(string text)
    {
        var words = text.Split(' ');
        return new Waiver(int.Parse(words[0], CultureInfo.InvariantCulture), words[1], words[3]);
    }

    private static string Places(GroupElectionResult result) =>
        result switch
        {
            GroupElectionResult.Complete complete => Places(complete.Places),
            GroupElectionResult.LotRequired lot =>
                $"{Places(lot.Places)}\nlot for {lot.Place} between {string.Join(", ", lot.Between)}".TrimStart(),
            GroupElectionResult.Refused refused => $"{refused.Why}: {refused.Subject}",
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };

    private static string Places(IReadOnlyList<GroupPlace> places) =>
        string.Join(
            '\n',
            places.Select(place =>
                $"{place.Number}. {place.Group} {place.Heads}/{place.Divisor}{(place.ByLot ? " *" : "")}"
                + (place.TakenOverBy is { } taker ? $" to {taker}" : "")
            )
        );
}
