using Raadslag.Bodies;
using Raadslag.Matters.Fields;

namespace Raadslag.Tests.Matters.Fields;

public sealed class CouncilFormsTests
{
    private static readonly DateOnly Last2026 = new(2026, 12, 31);

    [Fact]
    public void Every_field_for_every_council()
    {
        string[] councils = ["KKR Hovedstaden", "KKR Sjælland", "KKR Syddanmark", "KKR Midtjylland", "KKR Nordjylland"];

        var table = CouncilForms.FieldNames.Select(field =>
            $"{field}: " + string.Join(" | ", councils.Select(one => CouncilForms.Of(one)!.Form(field, Last2026)))
        );

        Assert.Equal(
            """
            råd: KKR Hovedstaden | KKR Sjælland | KKR Syddanmark | KKR Midtjylland | KKR Nordjylland
            rådets: KKR Hovedstadens | KKR Sjællands | KKR Syddanmarks | KKR Midtjyllands | KKR Nordjyllands
            område: hovedstadsområdet | Sjælland | Syddanmark | Midtjylland | Nordjylland
            områdets: hovedstadsområdets | Sjællands | Syddanmarks | Midtjyllands | Nordjyllands
            i området: i hovedstadsområdet | på Sjælland | i Syddanmark | i Midtjylland | i Nordjylland
            kommunerne: kommunerne i hovedstadsområdet | de sjællandske kommuner | de syddanske kommuner | de midtjyske kommuner | de nordjyske kommuner
            kommunernes: hovedstadskommunernes | de sjællandske kommuners | de syddanske kommuners | de midtjyske kommuners | de nordjyske kommuners
            kommuner: kommuner i hovedstadsområdet | sjællandske kommuner | syddanske kommuner | midtjyske kommuner | nordjyske kommuner
            antal kommuner: 29 | 17 | 22 | 19 | 11
            region: Region Hovedstaden | Region Sjælland | Region Syddanmark | Region Midtjylland | Region Nordjylland
            """,
            string.Join('\n', table)
        );
    }

    [Theory]
    [InlineData("KKR Hovedstaden", "Region Østdanmark")]
    [InlineData("KKR Sjælland", "Region Østdanmark")]
    [InlineData("KKR Syddanmark", "Region Syddanmark")]
    public void From_2027_the_east_is_one_region(string council, string region) =>
        Assert.Equal(region, CouncilForms.Of(council)!.Form("region", Last2026.AddDays(1)));

    [Fact]
    public void Every_council_of_the_reference_has_its_forms_and_one_region()
    {
        Assert.All(ReferenceMunicipality.Councils, council => Assert.NotNull(CouncilForms.Of(council)));
        Assert.All(
            ReferenceMunicipality.All.GroupBy(one => one.Council),
            council => Assert.Single(council.Select(one => (one.Region, one.RegionFrom2027)).Distinct())
        );
    }

    [Fact]
    public void An_unknown_council_or_field_has_no_form()
    {
        Assert.Null(CouncilForms.Of("KKR Bornholm"));
        Assert.Null(CouncilForms.Of("KKR Nordjylland")!.Form("kommunrne", Last2026));
    }
}
