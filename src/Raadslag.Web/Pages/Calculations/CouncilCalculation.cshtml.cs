using Microsoft.AspNetCore.Mvc;
using Raadslag.Elections;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>A council's members and chairs by a municipal election; the form is an address, so that the answer can be shared.</summary>
public sealed class CouncilCalculationModel : CalculationModel
{
    [BindProperty(Name = "raad", SupportsGet = true)]
    public string? Council { get; set; }

    [BindProperty(Name = "valg", SupportsGet = true)]
    public string? Election { get; set; }

    [BindProperty(Name = "valgforbund", SupportsGet = true)]
    public string? Alliances { get; set; }

    [BindProperty(Name = "samarbejder", SupportsGet = true)]
    public string? Cooperations { get; set; }

    internal override Calculation Calculation => Calculation.Council;

    internal override string FormMethod => "get";

    public IActionResult OnGet(string? eksempel)
    {
        if (eksempel is not null)
        {
            (Council, Election, Alliances) = ("KKR Nordjylland", "KV25", "V, C, Æ, I, O");
        }

        return Council is null ? Page() : Answer();
    }

    private protected override Worksheet? Calculate()
    {
        if (ReferenceElection.Find(Election ?? "") is not { } election)
        {
            ModelState.AddModelError("valg", "Vælg et kommunalvalg.");
            return null;
        }

        ListCooperation[] cooperations = [.. LinesOf(Cooperations).Select(CooperationOf).OfType<ListCooperation>()];
        if (!ModelState.IsValid)
        {
            return null;
        }

        switch (CouncilElection.Count(election, Council!, cooperations))
        {
            case CouncilElectionResult.Counted(var counted):
                string[][] alliances = [.. LinesOf(Alliances).Select(line => Parts(line, ','))];
                var without = Chairs(counted, []);
                var with = alliances is [] ? null : Chairs(counted, alliances);
                return without is null || !ModelState.IsValid
                    ? null
                    : CompositionSheet.Of(counted, counted.Compose(), without, with);
            case CouncilElectionResult.Refused refused:
                ModelState.AddModelError(FieldOf(refused.Why), refused.InDanish());
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static string FieldOf(CouncilElectionRefusal why) =>
        why is CouncilElectionRefusal.CouncilIsUnknown or CouncilElectionRefusal.MayorsAreUnknown
            ? "raad"
            : "samarbejder";

    private ChairElection? Chairs(CouncilElection election, string[][] alliances)
    {
        switch (ChairElection.Elect(election.Lists, alliances))
        {
            case ChairElectionResult.Elected(var chairs):
                return chairs;
            case ChairElectionResult.Refused refused:
                ModelState.AddModelError("valgforbund", refused.InDanish());
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private ListCooperation? CooperationOf(string line)
    {
        if (
            Parts(line, ':') is [var name, var lists]
            && Parts(lists, ',').Select(list => Parts(list, '/')).ToArray() is var pairs
            && Array.TrueForAll(pairs, pair => pair.Length == 2)
        )
        {
            return new ListCooperation(name, [.. pairs.Select(pair => new MunicipalLetter(pair[0], pair[1]))]);
        }

        ModelState.AddModelError(
            "samarbejder",
            $"»{line}« kan ikke læses. Skriv navn og lister, som »Lokallisterne: 0580/L, 0561/T«."
        );
        return null;
    }

    private static string[] LinesOf(string? text) => Parts((text ?? "").ReplaceLineEndings("\n"), '\n');

    private static string[] Parts(string text, char separator) =>
        text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
