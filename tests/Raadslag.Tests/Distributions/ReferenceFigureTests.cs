using Raadslag.Bodies;
using Raadslag.Distributions;
using Raadslag.Law.Numbers;
using Raadslag.Law.Sums;

namespace Raadslag.Tests.Distributions;

/// <summary>The published figures, added up again.</summary>
public sealed class ReferenceFigureTests
{
    [Theory]
    [InlineData(2027, "Nordjylland", 11, 76)]
    [InlineData(2027, "Syddanmark", 22, 121)]
    [InlineData(2026, "Syddanmark", 22, 114)]
    public void Quotas_of_municipalities_are_the_quota_of_their_region(
        int year,
        string region,
        int municipalities,
        int quota
    )
    {
        RefugeeQuotaRow[] rows = [.. RefugeeQuotaTable.Rows.Where(row => row.Year == year && row.Region == region)];

        Assert.Equal((municipalities, quota), (rows.Length, rows.Sum(row => row.Calculated)));
        Assert.Equal(quota, RefugeeQuotaTable.OfRegion(year, region));
        Assert.True(rows.All(row => row.Decided is null) || rows.Sum(row => row.Decided) == quota);
    }

    [Fact]
    public void The_regions_of_2021_are_the_600_of_the_country() =>
        Assert.Equal(
            600,
            ReferenceMunicipality
                .Councils.Select(council => council.Replace("KKR ", "", StringComparison.Ordinal))
                .Sum(region => RefugeeQuotaTable.OfRegion(2021, region)!.Value)
        );

    [Theory]
    [InlineData(2026, 3_000, 6_000)]
    [InlineData(2027, 4_500, 6_500)]
    public void Training_places_of_the_councils_are_those_of_the_country(int year, int helpers, int assistants)
    {
        TrainingPlacesRow[] rows = [.. TrainingPlacesTable.Rows.Where(row => row.Year == year)];

        Assert.Equal(5, rows.Length);
        Assert.Equal((helpers, assistants), (rows.Sum(row => row.Helpers), rows.Sum(row => row.Assistants)));
    }

    [Fact]
    public void Training_agreements_have_the_sums_and_averages_that_were_printed()
    {
        long[] sums = [9_243, 9_528, 10_135, 9_589, 8_780];
        var table = new FigureTable(
            ["assistant", "helper", "total"],
            [
                .. TrainingPlacesTable.Agreements.Zip(
                    sums,
                    (row, sum) =>
                        new FigureRow(
                            $"{row.Year}",
                            [new Figure(row.Assistants), new Figure(row.Helpers), new Figure(sum)]
                        )
                ),
                new FigureRow("average", [new Figure(5_448), new Figure(4_007), new Figure(9_455)]),
            ]
        );
        string[] years = [.. TrainingPlacesTable.Agreements.Select(row => $"{row.Year}")];

        var check = Assert.IsType<TableCheck.Checked>(
            TableSums.Check(
                table,
                [
                    new Relation.Sum(Lines.Columns, "total", ["assistant", "helper"]),
                    new Relation.Average(Lines.Rows, "average", years),
                ]
            )
        );

        Assert.Empty(check.Disagreements);
        Assert.Equal(9, check.Figures.Count);
        Assert.Contains(Fraction.Of(27_241, 5), check.Figures.Select(figure => figure.Computed));
    }
}
