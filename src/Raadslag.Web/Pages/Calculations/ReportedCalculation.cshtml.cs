using Microsoft.AspNetCore.Mvc;
using Raadslag.Law.Allocation;
using Raadslag.Law.Elections;
using Raadslag.Law.Training;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>Reported places first, and the rest of the obligation by a key.</summary>
public sealed class ReportedCalculationModel : TypedCalculationModel
{
    private const string Example = """
        Kommune; Indberettet; Folketal
        Nordby; 48; 212.000
        Vestby; 9; 64.500
        Sandø; 0; 3.300
        Lindkøbing; 17; 98.700
        Stenrup; 12; 41.200
        """;

    [BindProperty(Name = "forpligtelse")]
    public string? Obligation { get; set; }

    internal override Calculation Calculation => Calculation.Reported;

    private protected override void FillExample() => (Obligation, Figures) = ("120", Example);

    private protected override Worksheet? Calculate()
    {
        var total = new FigureField("forpligtelse", Obligation, ModelState);
        var obligation = total.SmallWhole("forpligtelsen", 0, ProportionalAllocation.MostTotal);
        var field = new FigureField("figures", Figures, ModelState);
        PlacesReport[] reports =
        [
            .. field
                .Lines("navn", "indberettet", "nøgle")
                .Select(line => new PlacesReport(
                    line[0],
                    field.SmallWhole(line, 1, "det indberettede") ?? 0,
                    field.TryWhole(line, 2, "nøglen", out var key) ? key : 0
                )),
        ];
        var lots = LotsTyped;
        if (!ModelState.IsValid)
        {
            return null;
        }

        var places = new ReportedPlaces(obligation!.Value, reports) { Lots = lots.Lots };
        switch (places.Fill())
        {
            case ReportedPlacesResult.Filled filled:
                OpenLot = (filled.Rest as Apportionment.LotRequired)?.Between;
                return TrainingSheet.Of(places, filled);
            case ReportedPlacesResult.Refused refused:
                field.RefuseNamed(refused.Subject, refused.InDanish());
                return null;
            case ReportedPlacesResult.RestRefused
            {
                Why: { Why: AllocationRefusal.LotIsFalse or AllocationRefusal.LotIsUnused } refused
            }:
                lots.Refuse(refused.Subject, refused.InDanish());
                return null;
            case ReportedPlacesResult.RestRefused(var refused):
                field.RefuseNamed(refused.Subject, refused.InDanish());
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
