using Raadslag.Law.Sums;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>A table whose sums, averages and percentages are calculated again.</summary>
public sealed class TableCalculationModel : TypedCalculationModel
{
    internal override Calculation Calculation => Calculation.Table;

    private protected override void FillExample() =>
        Figures = "Sekretariat; Besparelse\nSundhedssekretariatet; 33.985\nSocialsekretariatet; 26.044\nI alt; 60.069";

    private protected override Worksheet? Calculate()
    {
        var field = new FigureField("figures", Figures, ModelState);
        if (TypedTable.Read(field) is not { } table)
        {
            return null;
        }

        var relations = TableRelations.Recognize(table);
        if (relations is [])
        {
            field.Refuse(
                "Der er intet at regne efter. Kald summen »I alt«, gennemsnittet »Gennemsnit« og procenterne »Andel« eller »%«."
            );
            return null;
        }

        switch (TableSums.Check(table, relations))
        {
            case TableCheck.Checked check:
                return SumsSheet.Of(check);
            case TableCheck.Refused refused:
                field.RefuseNamed(refused.Subject, refused.InDanish());
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
