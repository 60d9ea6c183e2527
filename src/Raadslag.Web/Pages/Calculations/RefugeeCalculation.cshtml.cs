using Microsoft.AspNetCore.Mvc;
using Raadslag.Law.Elections;
using Raadslag.Law.Refugees;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>Refugee quotas by the model of the executive order.</summary>
public sealed class RefugeeCalculationModel : TypedCalculationModel
{
    // no country of this name, so that nobody takes them for real
    private const string Example = """
        Kommune; Region; Folketal; Indvandrere; Familiesammenførte
        Nordby; Øst; 212.000; 21.400; 31
        Vestby; Øst; 64.500; 3.100; 4
        Sandø; Øst; 3.300; 40; 0
        Lindkøbing; Vest; 98.700; 9.900; 22
        Stenrup; Vest; 41.200; 1.650; 1
        Åkirke; Vest; 27.900; 2.600; 0
        """;

    [BindProperty(Name = "landstal")]
    public string? NationalNumber { get; set; }

    internal override Calculation Calculation => Calculation.Refugees;

    private protected override void FillExample() => (NationalNumber, Figures) = ("60", Example);

    private protected override Worksheet? Calculate()
    {
        var total = new FigureField("landstal", NationalNumber, ModelState);
        var number = total.SmallWhole("landstallet", 1, RefugeeQuotas.MostRefugees);
        var field = new FigureField("figures", Figures, ModelState);
        RefugeeMunicipality[] municipalities =
        [
            .. field
                .Lines("kommune", "region", "folketal", "indvandrere og flygtninge", "familiesammenførte")
                .Select(line => Municipality(field, line))
                .OfType<RefugeeMunicipality>(),
        ];
        var lots = LotsTyped;
        if (!ModelState.IsValid)
        {
            return null;
        }

        var figures = new RefugeeFigures(number!.Value, municipalities) { Lots = lots.Lots };
        switch (RefugeeQuotas.Calculate(figures))
        {
            case RefugeeQuotaResult.Calculated calculated:
                OpenLot = (calculated.Rounding as Apportionment.LotRequired)?.Between;
                return RefugeeSheet.Of(figures, calculated);
            case RefugeeQuotaResult.Refused { Why: RefugeeRefusal.LotIsFalse or RefugeeRefusal.LotIsUnused } refused:
                lots.Refuse(refused.Subject, refused.InDanish());
                return null;
            case RefugeeQuotaResult.Refused refused:
                field.RefuseNamed(refused.Subject, refused.InDanish());
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static RefugeeMunicipality? Municipality(FigureField field, FigureLine line)
    {
        var hasPopulation = field.TryWhole(line, 2, "folketallet", out var population);
        var hasImmigrants = field.TryWhole(line, 3, "antallet af indvandrere og flygtninge", out var immigrants);
        var hasReunified = field.TryWhole(line, 4, "antallet af familiesammenførte", out var reunified);
        return hasPopulation && hasImmigrants && hasReunified
            ? new RefugeeMunicipality(line[0], line[1], population, immigrants, reunified)
            : null;
    }
}
