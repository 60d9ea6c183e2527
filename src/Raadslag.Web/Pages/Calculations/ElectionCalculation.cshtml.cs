using Microsoft.AspNetCore.Mvc;
using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>Seats in proportion to votes.</summary>
public sealed class ElectionCalculationModel : TypedCalculationModel
{
    private const string ExampleLists = """
        Liste; Stemmer; Kandidater; Valgforbund
        A; 8.912; 25; Forbund 1
        B; 1.140; 8; Forbund 1/Listeforbund
        F; 3.021; 14; Forbund 1/Listeforbund
        C; 2.655; 12; Forbund 2
        V; 9.487; 25; Forbund 2
        I; 1.004; 6; Forbund 2
        Æ; 1.733; 9
        L; 412; 3
        """;

    [BindProperty(Name = "method")]
    public ApportionmentMethod Method { get; set; } = ApportionmentMethod.DHondt;

    [BindProperty(Name = "seats")]
    public string? Seats { get; set; }

    [BindProperty(Name = "threshold")]
    public string? Threshold { get; set; }

    internal override Calculation Calculation => Calculation.Election;

    private protected override void FillExample() => (Seats, Figures) = ("25", ExampleLists);

    private protected override Worksheet? Calculate()
    {
        if (
            new ElectionFigures(Seats, Threshold, Figures, Lots).Calculate(Method, ModelState)
            is not var (election, settled)
        )
        {
            return null;
        }

        OpenLot = (settled as Apportionment.LotRequired)?.Between;
        return ElectionSheet.Of(election, settled);
    }
}
