using Microsoft.AspNetCore.Mvc;
using Raadslag.Law.Contributions;
using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>The same percentage saved on every budget.</summary>
public sealed class SavingsCalculationModel : TypedCalculationModel
{
    [BindProperty(Name = "procent")]
    public string? Percentage { get; set; }

    [BindProperty(Name = "beloeb")]
    public string? Amount { get; set; }

    internal override Calculation Calculation => Calculation.Savings;

    private protected override void FillExample() =>
        (Percentage, Figures) = (
            "1,36",
            "Sekretariat; Budget\nSundhedssekretariatet; 2.498.900\nSocialsekretariatet; 1.915.000\nKlimasekretariatet; 640.250"
        );

    private protected override Worksheet? Calculate()
    {
        var (percentage, amount) = (
            new FigureField("procent", Percentage, ModelState),
            new FigureField("beloeb", Amount, ModelState)
        );
        if ((percentage.Text == "") == (amount.Text == ""))
        {
            percentage.Refuse("Skriv enten en procent eller et beløb, og lad det andet være tomt.");
        }

        var share = percentage.Text == "" ? null : percentage.Percentage("procenten");
        var total = amount.Text == "" ? null : amount.SmallWhole("beløbet", 0, EqualSavings.MostSaving);
        var field = new FigureField("figures", Figures, ModelState);
        Budget[] budgets =
        [
            .. field
                .Lines("navn", "beløb")
                .Select(line => new Budget(line[0], field.TryWhole(line, 1, "beløbet", out var budget) ? budget : 0)),
        ];
        var lots = LotsTyped;
        if (!ModelState.IsValid)
        {
            return null;
        }

        var result = share is { } part
            ? EqualSavings.By(part, budgets, lots.Lots)
            : EqualSavings.Of(total!.Value, budgets, lots.Lots);
        switch (result)
        {
            case SavingsResult.Saved saved:
                OpenLot = (saved.Parts as Apportionment.LotRequired)?.Between;
                return ContributionSheet.Of(saved);
            case SavingsResult.Refused { Why: SavingsRefusal.LotIsFalse or SavingsRefusal.LotIsUnused } refused:
                lots.Refuse(refused.Subject, refused.InDanish());
                return null;
            case SavingsResult.Refused refused:
                field.RefuseNamed(refused.Subject, refused.InDanish());
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
