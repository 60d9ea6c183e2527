using Microsoft.AspNetCore.Mvc;
using Raadslag.Law.Allocation;
using Raadslag.Law.Training;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>The places of an education by its own key, on two levels.</summary>
public sealed class TrainingCalculationModel : TypedCalculationModel
{
    private const int MostIndicators = 6;
    private const int MostWeight = 1_000_000;

    private const string Example = """
        Råd; Kommune; Elever hidtil; Ældre borgere
        Råd Nord; Nordby; 310; 34.200
        Råd Nord; Vestby; 95; 12.800
        Råd Nord; Sandø; 4; 1.150
        Råd Syd; Lindkøbing; 140; 19.900
        Råd Syd; Stenrup; 70; 9.700
        Råd Syd; Åkirke; 33; 7.400
        """;

    [BindProperty(Name = "uddannelse")]
    public string? Education { get; set; }

    [BindProperty(Name = "pladser")]
    public string? Places { get; set; }

    [BindProperty(Name = "vaegte")]
    public string? Weights { get; set; }

    internal override Calculation Calculation => Calculation.Training;

    private protected override void FillExample() =>
        (Education, Places, Weights, Figures) = ("Social- og sundhedshjælper", "450", "50; 50", Example);

    private protected override Worksheet? Calculate()
    {
        var places = new FigureField("pladser", Places, ModelState).SmallWhole(
            "antallet af pladser",
            0,
            ProportionalAllocation.MostTotal
        );
        int[] weights = [.. WeightsTyped()];
        var field = new FigureField("figures", Figures, ModelState);
        var lines = field.Lines([
            "råd",
            "kommune",
            .. Enumerable.Range(1, Math.Max(1, weights.Length)).Select(i => $"tal {i}"),
        ]);
        var areas = lines
            .GroupBy(line => line[0])
            .Select(area => new TrainingArea(area.Key, [.. area.Select(line => Line(field, line, weights.Length))]))
            .ToArray();
        var lots = LotsTyped;
        if (!ModelState.IsValid)
        {
            return null;
        }

        var education = new Education(
            string.IsNullOrWhiteSpace(Education) ? "uden navn" : Education.Trim(),
            places!.Value,
            [.. weights.Select((weight, i) => new Indicator(NameOf(field.Head, i), weight))],
            areas
        )
        {
            Lots = lots.Lots,
        };
        switch (TrainingPlaces.Distribute(education))
        {
            case EducationResult.Distributed distributed:
                OpenLot = distributed.Places.LotsRequired.FirstOrDefault()?.Between;
                return TrainingSheet.Of(education, distributed);
            case EducationResult.KeyRefused(var refused):
                Refuse(field, refused.Subject, refused.InDanish());
                return null;
            case EducationResult.Refused
            {
                Why: { Why: AllocationRefusal.LotIsFalse or AllocationRefusal.LotIsUnused } refused
            }:
                lots.Refuse(refused.Subject, refused.InDanish());
                return null;
            case EducationResult.Refused(var refused):
                Refuse(field, refused.Subject, refused.InDanish());
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // a municipality is the second cell of its line
    private static void Refuse(FigureField field, string subject, string sentence)
    {
        if (FigureLine.ReadAll(field.Text).LastOrDefault(line => line[1] == subject) is { } line)
        {
            field.Refuse(line.Number, sentence);
        }
        else
        {
            field.RefuseNamed(subject, sentence);
        }
    }

    private static KeyLine Line(FigureField field, FigureLine line, int indicators) =>
        new(
            line[1],
            [
                .. Enumerable
                    .Range(2, indicators)
                    .Select(column => field.TryWhole(line, column, $"tal {column - 1}", out var value) ? value : 0),
            ]
        );

    private static string NameOf(FigureLine? head, int indicator) =>
        head?[indicator + 2] is { Length: > 0 } name ? name : $"Tal {indicator + 1}";

    private IEnumerable<int> WeightsTyped()
    {
        var field = new FigureField("vaegte", Weights, ModelState);
        var cells = field.Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (cells.Length is 0 or > MostIndicators)
        {
            field.Refuse($"Skriv én vægt for hver kolonne i nøglen, fra 1 til {MostIndicators}: 50; 50.");
        }

        foreach (var cell in cells.Take(MostIndicators))
        {
            yield return new FigureField("vaegte", cell, ModelState).SmallWhole("vægten", 1, MostWeight) ?? 1;
        }
    }
}
