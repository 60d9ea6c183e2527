using Microsoft.AspNetCore.Mvc;
using Raadslag.Law.Committees;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>Places between groups of members, by heads.</summary>
public sealed class GroupCalculationModel : TypedCalculationModel
{
    [BindProperty(Name = "pladser")]
    public string? Places { get; set; }

    [BindProperty(Name = "andre")]
    public bool Others { get; set; }

    [BindProperty(Name = "afkald")]
    public string? Waivers { get; set; }

    internal override Calculation Calculation => Calculation.Groups;

    private protected override void FillExample() =>
        (Places, Figures) = ("7", "Gruppe; Medlemmer\nA, F og Ø; 13\nV og C; 10\nB og Å; 4");

    private protected override Worksheet? Calculate()
    {
        var places = new FigureField("pladser", Places, ModelState).SmallWhole(
            "antallet af pladser",
            2,
            GroupMethod.MostPlaces
        );
        var field = new FigureField("figures", Figures, ModelState);
        ElectionGroup[] groups =
        [
            .. field
                .Lines("gruppe", "medlemmer")
                .Select(line => new ElectionGroup(line[0], field.SmallWhole(line, 1, "antallet af medlemmer") ?? 0)),
        ];
        var waivers = WaiversTyped();
        var lots = LotsTyped;
        if (!ModelState.IsValid)
        {
            return null;
        }

        var election = new GroupElection(places!.Value, groups)
        {
            IsForMembersOnly = !Others,
            Waivers = waivers,
            Lots = lots.Lots,
        };
        var result = GroupMethod.Choose(election);
        if (result is GroupElectionResult.Refused refused)
        {
            Refuse(refused, field, lots);
            return null;
        }

        OpenLot = (result as GroupElectionResult.LotRequired)?.Between;
        return GroupSheet.Of(election, result);
    }

    private void Refuse(GroupElectionResult.Refused refused, FigureField field, LotLines lots)
    {
        switch (refused.Why)
        {
            case GroupElectionRefusal.LotIsFalse or GroupElectionRefusal.LotIsUnused:
                lots.Refuse(refused.Subject, refused.InDanish());
                break;
            case GroupElectionRefusal.PlaceIsUnknown
            or GroupElectionRefusal.PlaceIsWaivedTwice
            or GroupElectionRefusal.PlaceIsNotTheGroups
            or GroupElectionRefusal.TakerIsUnknown
            or GroupElectionRefusal.TakerIsTheGiver
            or GroupElectionRefusal.TakerHasTooFewHeads:
                ModelState.AddModelError("afkald", refused.InDanish());
                break;
            default:
                field.RefuseNamed(refused.Subject, refused.InDanish());
                break;
        }
    }

    private Waiver[] WaiversTyped()
    {
        var field = new FigureField("afkald", Waivers, ModelState);
        return field.Text == ""
            ? []
            :
            [
                .. field
                    .Lines("plads", "gruppen", "overtages af")
                    .Select(line => new Waiver(field.SmallWhole(line, 0, "pladsen") ?? 0, line[1], line[2])),
            ];
    }
}
