using Microsoft.AspNetCore.Mvc;
using Raadslag.Law.Contributions;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>The same amount for each head.</summary>
public sealed class PerHeadCalculationModel : TypedCalculationModel
{
    [BindProperty(Name = "sats")]
    public string? Rate { get; set; }

    internal override Calculation Calculation => Calculation.PerHead;

    private protected override void FillExample() =>
        (Rate, Figures) = (
            "25.000",
            "Sekretariat; Medarbejdere\nSundhedssekretariatet; 6\nSocialsekretariatet; 5\nKlimasekretariatet; 2"
        );

    private protected override Worksheet? Calculate()
    {
        var rate = RateTyped();
        var field = new FigureField("figures", Figures, ModelState);
        HeadCount[] heads =
        [
            .. field
                .Lines("navn", "antal")
                .Select(line => new HeadCount(line[0], field.SmallWhole(line, 1, "antallet") ?? 0)),
        ];
        if (!ModelState.IsValid)
        {
            return null;
        }

        switch (ContributionsPerHead.Of(rate!.Value, heads))
        {
            case PerHeadResult.Calculated calculated:
                return ContributionSheet.Of(calculated);
            case PerHeadResult.Refused refused:
                field.RefuseNamed(refused.Subject, refused.InDanish());
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // kroner with at most two decimals, in øre
    private long? RateTyped()
    {
        var field = new FigureField("sats", Rate, ModelState);
        if (
            DanishNumber.Read(field.Text) is { Decimals: <= 2 } kroner
            && kroner.Digits >= 0
            && kroner.Digits <= ContributionsPerHead.MostContribution / 100
        )
        {
            return (long)kroner.Digits
                * (
                    kroner.Decimals switch
                    {
                        0 => 100,
                        1 => 10,
                        _ => 1,
                    }
                );
        }

        field.Refuse($"Beløbet »{field.Text}« kan ikke læses. Skriv kroner og øre, for eksempel 25.000 eller 12,50.");
        return null;
    }
}
