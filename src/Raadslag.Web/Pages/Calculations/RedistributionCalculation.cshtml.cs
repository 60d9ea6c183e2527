using Microsoft.AspNetCore.Mvc;
using Raadslag.Law.Agreements;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>Calculated parts changed by agreement.</summary>
public sealed class RedistributionCalculationModel : TypedCalculationModel
{
    // the quotas of 2027 in Nordjylland; the reasons are made up
    private const string Example = """
        Kommune; Beregnet; Ændring; Grund
        Morsø; 5; −2; færre ledige boliger
        Thisted; 0
        Brønderslev; 10
        Frederikshavn; 8
        Vesthimmerlands; 2; 2; har plads til flere
        Læsø; 1
        Rebild; 8
        Mariagerfjord; 1
        Jammerbugt; 10
        Aalborg; 25
        Hjørring; 6
        """;

    [BindProperty(Name = "kvote")]
    public string? Quota { get; set; }

    [BindProperty(Name = "fritagelser")]
    public string? Exemptions { get; set; }

    internal override Calculation Calculation => Calculation.Redistribution;

    private protected override void FillExample() =>
        (Quota, Figures, Exemptions) = ("76", Example, "Læsø; fast aftale i rådet; Mariagerfjord; 2016");

    private protected override Worksheet? Calculate()
    {
        var total = new FigureField("kvote", Quota, ModelState);
        var quota = total.Text == "" ? null : total.SmallWhole("kvoten", 0, int.MaxValue);
        var field = new FigureField("figures", Figures, ModelState);
        FigureLine[] lines = [.. field.Lines("navn", "beregnet", "ændring", "grund")];
        CalculatedPart[] parts =
        [
            .. lines.Select(line => new CalculatedPart(line[0], field.SmallWhole(line, 1, "det beregnede") ?? 0)),
        ];
        AgreedChange[] changes =
        [
            .. lines
                .Where(line => line[2] != "")
                .Select(line => new AgreedChange(line[0], field.SmallWholeOrNull(line, 2, "ændringen") ?? 0, line[3])),
        ];
        var exemptions = ExemptionsTyped();
        if (!ModelState.IsValid)
        {
            return null;
        }

        switch (
            AgreedParts.Of(
                new Redistribution(parts)
                {
                    Quota = quota,
                    Changes = changes,
                    Exemptions = exemptions,
                }
            )
        )
        {
            case RedistributionResult.Agreed agreed:
                return RedistributionSheet.Of(agreed);
            case RedistributionResult.Refused { Why: RedistributionRefusal.PartsAreNotTheQuota } refused:
                total.Refuse(refused.InDanish());
                return null;
            case RedistributionResult.Refused refused:
                field.RefuseNamed(refused.Subject, refused.InDanish());
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private StandingExemption[] ExemptionsTyped()
    {
        var field = new FigureField("fritagelser", Exemptions, ModelState);
        return field.Text == ""
            ? []
            :
            [
                .. field
                    .Lines("navn", "grund", "overtages af", "siden")
                    .Select(line => new StandingExemption(line[0], line[1])
                    {
                        TakenOverBy = line[2] == "" ? null : line[2],
                        SinceYear = field.SmallWholeOrNull(line, 3, "året"),
                    }),
            ];
    }
}
