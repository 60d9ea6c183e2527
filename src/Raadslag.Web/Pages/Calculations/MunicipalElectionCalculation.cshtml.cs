using Microsoft.AspNetCore.Mvc;
using Raadslag.Bodies;
using Raadslag.Elections;
using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>The seats of one municipal council at the last election, calculated from its votes.</summary>
public sealed class MunicipalElectionCalculationModel : CalculationModel
{
    private static readonly ReferenceElection Latest = ReferenceElection.All[^1];

    [BindProperty(Name = "kommune", SupportsGet = true)]
    public string? Code { get; set; }

    internal static IReadOnlyList<ReferenceMunicipality> Municipalities { get; } =
    [.. ReferenceMunicipality.All.OrderBy(one => one.Name, DanishNames.Order)];

    internal override Calculation Calculation => Calculation.MunicipalElection;

    internal override string FormMethod => "get";

    public IActionResult OnGet(string? eksempel)
    {
        // the one council where a list ran out of candidates
        Code = eksempel is null ? Code : "0360";
        return Code is null ? Page() : Answer();
    }

    private protected override Worksheet? Calculate()
    {
        if (Municipalities.FirstOrDefault(one => one.Code == Code) is not { } municipality)
        {
            ModelState.AddModelError("kommune", "Vælg en kommune.");
            return null;
        }

        var election = Latest.InMunicipality(municipality.Code);
        var settled = (Apportionment.Settled)ProportionalElection.Apportion(election);
        var sheet = ElectionSheet.Of(election, settled);
        var announced = Latest
            .File.Lists.Where(list => list.Code == municipality.Code)
            .All(list => list.Seats == settled.SeatsOf[list.Letter]);
        return sheet with
        {
            Title = $"{municipality.Name}: kommunalvalget den {Latest.Day.WithoutWeekday}",
            Notes =
            [
                .. sheet.Notes,
                announced
                    ? "Mandaterne er de samme, som blev offentliggjort."
                    : "Mandaterne er ikke dem, der blev offentliggjort. Skriv til os, så vi kan finde fejlen.",
                $"Stemmer, kandidater og valgforbund er den endelige optælling fra valg.dk, hentet den {Latest.SourceDay.WithoutWeekday}.",
                .. Latest
                    .File.Refused.Where(line => line.List?.Code == municipality.Code)
                    .Select(line => $"Linje {line.Line} i kilden er ikke regnet med: {line.InDanish()}"),
            ],
        };
    }
}
