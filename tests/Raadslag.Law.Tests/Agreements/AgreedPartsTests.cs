using System.Globalization;
using CsCheck;
using Raadslag.Law.Agreements;

namespace Raadslag.Law.Tests.Agreements;

/// <summary>Parts are written <c>Morsø 5, Thisted 0</c>; changes <c>Morsø -2</c>; exemptions <c>Læsø</c> and <c>Læsø to Hjørring</c>.</summary>
public sealed class AgreedPartsTests
{
    // KKR Nordjylland, minutes of 19 June 2026, item 3.6
    private const string Nordjylland2027 =
        "Morsø 5, Thisted 0, Brønderslev 10, Frederikshavn 8, Vesthimmerland 2, Læsø 1, Rebild 8, Mariagerfjord 1, "
        + "Jammerbugt 10, Aalborg 25, Hjørring 6";

    [Fact]
    public void Nordjylland_moved_three_refugees_for_2027_and_the_region_still_has_76()
    {
        var result = AgreedParts.Of(
            Given(Nordjylland2027, "Læsø -1, Mariagerfjord 1, Morsø -2, Vesthimmerland 2", "Læsø") with
            {
                Quota = 76,
            }
        );

        Assert.Equal(
            "Morsø 3, Thisted 0, Brønderslev 10, Frederikshavn 8, Vesthimmerland 4, Læsø 0 exempt, Rebild 8, "
                + "Mariagerfjord 2, Jammerbugt 10, Aalborg 25, Hjørring 6",
            Lines(result)
        );
        var agreed = Assert.IsType<RedistributionResult.Agreed>(result);
        Assert.Equal((76, 76), (agreed.Calculated, agreed.Decided));
    }

    [Fact]
    public void A_line_shows_what_was_calculated_changed_and_decided_with_reasons()
    {
        var result = AgreedParts.Of(Given("A 5, B 3, C 1", "A -2, A -1, B 3"));

        Assert.Equal(
            [new AgreedChange("A", -2, "aftalt"), new AgreedChange("A", -1, "aftalt")],
            Assert.IsType<RedistributionResult.Agreed>(result).Lines[0].Changes
        );
        Assert.Equal("A 2, B 6, C 1", Lines(result));
    }

    // nyidanmark.dk, September 2020: Læsø's one refugee in 2021 went to Frederikshavn; the region had 81. The parts of the
    // others are not known, and stand as one.
    [Fact]
    public void Who_takes_over_for_one_that_is_exempt_gets_all_of_its_part()
    {
        var result = AgreedParts.Of(Given("Læsø 1, Frederikshavn 0, Øvrige 80", "", "Læsø to Frederikshavn"));

        Assert.Equal("Læsø 0 exempt, Frederikshavn 1, Øvrige 80", Lines(result));
        Assert.Equal(
            [new AgreedChange("Frederikshavn", 1, "fritaget")],
            Assert.IsType<RedistributionResult.Agreed>(result).Lines[1].Changes
        );
    }

    [Fact]
    public void Where_an_exempt_part_is_nothing_there_is_nothing_to_take_over() =>
        Assert.Empty(
            Assert
                .IsType<RedistributionResult.Agreed>(
                    AgreedParts.Of(Given("Læsø 0, Hjørring 6", "", "Læsø to Hjørring"))
                )
                .Lines.SelectMany(line => line.Changes)
        );

    [Theory]
    [InlineData("A 1, A 2", "", "", "PartIsThereTwice: A")]
    [InlineData(" 1", "", "", "PartHasNoName: ")]
    [InlineData("A -1", "", "", "PartIsNegative: A")]
    [InlineData("A 5, B 3", "A -2, B 3", "", "ChangesDoNotAddUp: 1")]
    [InlineData("A 5, B 3", "A -2", "", "ChangesDoNotAddUp: -2")]
    [InlineData("A 5, B 3", "A -6, B 6", "", "PartWouldBeNegative: A")]
    [InlineData("A 5, B 2147483647", "A -5, B 5", "", "PartIsTooLarge: B")]
    [InlineData("A 5, B 3", "A -1, X 1", "", "NameIsUnknown: X")]
    [InlineData("A 5, B 3", "A 0", "", "ChangeIsNothing: A")]
    [InlineData("A 5, B 3", "", "X", "NameIsUnknown: X")]
    [InlineData("A 5, B 3", "", "A to X", "NameIsUnknown: X")]
    [InlineData("A 5, B 3", "", "A to B, A to B", "ExemptionIsThereTwice: A")]
    [InlineData("A 5, B 3", "", "A to A", "GivenToExempt: A")]
    [InlineData("A 5, B 3, C 1", "", "A to B, B to C", "GivenToExempt: B")]
    [InlineData("A 5, B 3", "A 1, B -1", "A to B", "GivenToExempt: A")]
    [InlineData("A 5, B 3", "A -4, B 4", "A", "ExemptHasSomethingLeft: A")]
    [InlineData("A 5, B 3", "A -1, B 1", "A to B", "PartWouldBeNegative: A")]
    public void What_is_no_agreement_is_refused_by_name(string parts, string changes, string exempt, string refusal) =>
        Assert.Equal(refusal, Lines(AgreedParts.Of(Given(parts, changes, exempt))));

    [Fact]
    public void A_part_can_be_as_large_as_can_be_counted() =>
        Assert.Equal("A 0, B 2147483647", Lines(AgreedParts.Of(Given("A 5, B 2147483642", "A -5, B 5"))));

    [Fact]
    public void Every_change_and_exemption_has_a_reason()
    {
        var given = Given("A 5, B 3", "");

        Assert.Equal(
            "ReasonIsMissing: A",
            Lines(AgreedParts.Of(given with { Changes = [new("A", -1, " "), new("B", 1, "aftalt")] }))
        );
        Assert.Equal("ReasonIsMissing: B", Lines(AgreedParts.Of(given with { Exemptions = [new("B", "")] })));
    }

    [Fact]
    public void Parts_that_are_not_the_quota_are_refused_with_their_sum() =>
        Assert.Equal("PartsAreNotTheQuota: 8", Lines(AgreedParts.Of(Given("A 5, B 3", "") with { Quota = 9 })));

    [Fact]
    public void Whatever_is_agreed_the_sum_stays_and_nobody_exempt_has_anything() =>
        AnyRedistribution.Sample(redistribution =>
        {
            if (AgreedParts.Of(redistribution) is not RedistributionResult.Agreed agreed)
            {
                return;
            }

            Assert.Equal(redistribution.Parts.Sum(part => part.Part), agreed.Decided);
            Assert.Equal(agreed.Calculated, agreed.Decided);
            Assert.All(
                agreed.Lines,
                line =>
                {
                    Assert.InRange(line.Decided, 0, line.Exemption is null ? int.MaxValue : 0);
                    Assert.Equal(line.Decided - line.Calculated, line.Changes.Sum(change => change.Change));
                }
            );
        });

    private static Gen<Redistribution> AnyRedistribution { get; } =
        Gen.Select(
            Gen.Int[0, 9].Array[4],
            Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[1, 4]).Array[0, 3],
            Gen.Int[0, 4],
            Gen.Int[0, 3],
            (parts, moves, exempt, taker) =>
                new Redistribution([.. parts.Select((part, i) => new CalculatedPart($"{i}", part))])
                {
                    Changes =
                    [
                        .. moves.SelectMany(move =>
                            new[]
                            {
                                new AgreedChange($"{move.Item1}", -move.Item3, "aftalt"),
                                new AgreedChange($"{move.Item2}", move.Item3, "aftalt"),
                            }
                        ),
                    ],
                    Exemptions =
                        exempt == 4
                            ? []
                            : [new StandingExemption($"{exempt}", "fritaget") { TakenOverBy = $"{taker}" }],
                }
        );

    private static Redistribution Given(string parts, string changes, string exempt = "") =>
        new([.. Parted(parts).Select(part => new CalculatedPart(part[0], Number(part[1])))])
        {
            Changes = [.. Parted(changes).Select(change => new AgreedChange(change[0], Number(change[1]), "aftalt"))],
            Exemptions =
            [
                .. Parted(exempt)
                    .Select(one => new StandingExemption(one[0], "fritaget")
                    {
                        TakenOverBy = one.ElementAtOrDefault(2),
                    }),
            ],
        };

    private static IEnumerable<string[]> Parted(string text) =>
        text.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(' '));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Lines(RedistributionResult result) =>
        result switch
        {
            RedistributionResult.Agreed agreed => string.Join(
                ", ",
                agreed.Lines.Select(line => $"{line.Who} {line.Decided}{(line.Exemption is null ? "" : " exempt")}")
            ),
            RedistributionResult.Refused refused => $"{refused.Why}: {refused.Subject}",
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };
}
