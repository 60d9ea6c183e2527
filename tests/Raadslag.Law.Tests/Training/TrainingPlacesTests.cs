using Raadslag.Law.Allocation;
using Raadslag.Law.Elections;
using Raadslag.Law.Training;

namespace Raadslag.Law.Tests.Training;

public sealed class TrainingPlacesTests
{
    private static readonly Education Helpers = new(
        "helper",
        100,
        [new Indicator("pupils", 1), new Indicator("elderly", 1)],
        [
            new TrainingArea("North", [new KeyLine("Aalborg", [30, 400]), new KeyLine("Hjørring", [10, 200])]),
            new TrainingArea("South", [new KeyLine("Odense", [60, 400])]),
        ]
    );

    [Fact]
    public void Each_education_is_shared_by_its_own_key_on_two_levels()
    {
        var assistants = Helpers with
        {
            Name = "assistant",
            Places = 1_000,
            Indicators = [new("pupils", 3), new("elderly", 1)],
        };

        Assert.Equal("North 50: Aalborg 35, Hjørring 15; South 50: Odense 50", Result(Helpers));
        Assert.Equal("North 450: Aalborg 325, Hjørring 125; South 550: Odense 550", Result(assistants));
    }

    [Fact]
    public void What_is_wrong_with_the_key_or_the_places_is_said_by_name()
    {
        Assert.Equal("NoIndicators", Result(Helpers with { Indicators = [] }));
        Assert.Equal("TotalIsOutOfRange", Result(Helpers with { Places = -1 }));
        Assert.Equal("LotIsUnused", Result(Helpers with { Lots = [new DrawnLot(["North", "South"], "South")] }));
        Assert.Equal(
            "TotalIsOutOfRange",
            Result(Helpers with { Places = 1_000_001, Method = ApportionmentMethod.Adams })
        );
    }

    [Theory]
    [InlineData(10, "A 6+0, B 3+1")]
    [InlineData(14, "A 6+1, B 3+4")]
    [InlineData(9, "A 6+0, B 3+0")]
    [InlineData(4, "A 6+0, B 3+0")]
    public void What_is_reported_stays_and_the_rest_of_the_obligation_is_shared_by_the_key(
        int obligation,
        string places
    ) => Assert.Equal(places, Result(new ReportedPlaces(obligation, [new("A", 6, 1), new("B", 3, 3)])));

    [Fact]
    public void Nothing_need_be_owed_and_all_that_can_be_counted_can_be_reported() =>
        Assert.Equal("A 2000000000+0", Result(new ReportedPlaces(0, [new("A", 2_000_000_000, 1)])));

    [Fact]
    public void Everybody_has_what_is_reported_and_what_is_added()
    {
        var filled = Assert.IsType<ReportedPlacesResult.Filled>(
            new ReportedPlaces(14, [new("A", 6, 1), new("B", 3, 3)]).Fill()
        );

        Assert.Equal([7, 7], filled.Lines.Select(line => line.Total));
        Assert.Equal(14, filled.Total);
    }

    [Fact]
    public void Equal_parts_of_the_rest_wait_for_a_lot()
    {
        var equal = new ReportedPlaces(10, [new("A", 6, 1), new("B", 3, 1)]);

        Assert.Equal("A 6+0, B 3+0; lot between A, B", Result(equal));
        Assert.Equal("A 6+0, B 3+1", Result(equal with { Lots = [new DrawnLot(["A", "B"], "B")] }));
    }

    [Fact]
    public void Reports_that_make_no_sense_are_refused_by_name()
    {
        Assert.Equal("ReportIsNegative: A", Result(new ReportedPlaces(1, [new("A", -1, 1)])));
        Assert.Equal("PlacesAreOutOfRange: -1", Result(new ReportedPlaces(-1, [new("A", 1, 1)])));
        Assert.Equal(
            "PlacesAreOutOfRange: 2000000001",
            Result(new ReportedPlaces(0, [new("A", 2_000_000_000, 1), new("B", 1, 1)]))
        );
        Assert.Equal("rest ShareIsThereTwice: A", Result(new ReportedPlaces(1, [new("A", 0, 1), new("A", 0, 1)])));
        Assert.Equal("rest NobodyHasWeight: 1", Result(new ReportedPlaces(1, [new("A", 0, 0)])));
    }

    private static string Result(Education education) =>
        TrainingPlaces.Distribute(education) switch
        {
            EducationResult.Distributed(_, var places) => string.Join(
                "; ",
                places.Groups.Select(group => $"{group.Id} {group.Total}: {Parts(group.Within)}")
            ),
            EducationResult.KeyRefused(var refused) => $"{refused.Why}",
            EducationResult.Refused(var refused) => $"{refused.Why}",
            _ => throw new InvalidOperationException(),
        };

    private static string Result(ReportedPlaces places)
    {
        return places.Fill() switch
        {
            ReportedPlacesResult.Filled(var lines, var rest) => string.Join(
                ", ",
                lines.Select(line => $"{line.Id} {line.Reported}+{line.Added}")
            ) + (rest is Apportionment.LotRequired lot ? $"; lot between {string.Join(", ", lot.Between)}" : ""),
            ReportedPlacesResult.Refused(var why, var subject) => $"{why}: {subject}",
            ReportedPlacesResult.RestRefused(var refused) => $"rest {refused.Why}: {refused.Subject}",
            _ => throw new InvalidOperationException(),
        };
    }

    private static string Parts(Apportionment.Settled parts) =>
        string.Join(", ", parts.SeatsOf.Select(part => $"{part.Key} {part.Value}"));
}
