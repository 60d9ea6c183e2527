using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Calculations;

/// <summary>What was won, one at a time, as a table: to whom, and for which quotient.</summary>
internal static class AwardTable
{
    /// <summary>What somebody won by its remainder, and whether a lot decided: "+1 ved lod"; empty for nothing.</summary>
    public static WorksheetCell ByRemainder(int won, bool byLot) =>
        won == 0 ? "" : new WorksheetCell($"+{won}{(byLot ? " ved lod" : "")}", won);

    /// <param name="title">What the table shows.</param>
    /// <param name="number">The head of the column of numbers.</param>
    /// <param name="awards">What was won, in order.</param>
    public static WorksheetTable Of(string title, string number, IReadOnlyList<SeatAward> awards)
    {
        var byLot = awards.Any(award => award.ByLot);
        WorksheetColumn[] lot = byLot ? [new("Lod")] : [];
        return new WorksheetTable(
            title,
            [
                new(number, IsNumber: true),
                new("Til"),
                new("Regnestykke", IsNumber: true),
                new("Kvotient", IsNumber: true),
                .. lot,
            ],
            [.. awards.Select(Row)]
        );

        IReadOnlyList<WorksheetCell> Row(SeatAward award)
        {
            WorksheetCell[] drawn = byLot ? [award.ByLot ? "ved lod" : ""] : [];
            return
            [
                DanishFigures.Whole(award.Seat),
                award.To,
                award.Quotient.Written,
                award.Quotient.TwoDecimals,
                .. drawn,
            ];
        }
    }
}
