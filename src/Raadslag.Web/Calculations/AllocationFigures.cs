using System.Diagnostics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Raadslag.Law.Allocation;
using Raadslag.Law.Elections;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Calculations;

/// <summary>An allocation as somebody typed it.</summary>
/// <param name="Total">What is shared out.</param>
/// <param name="Shares">Those who share, a line each.</param>
/// <param name="Lots">The lots drawn, a line each.</param>
internal sealed record AllocationFigures(string? Total, string? Shares, string? Lots)
{
    // methods that divide have a line of the worksheet for each; more are for the command line
    private const int MostWhenDividing = 10_000;

    /// <summary>The allocation and its parts; and what the key is called; or null, with sentences that say what is wrong.</summary>
    public (AllocationByKey Allocation, Apportionment.Settled Parts, string Key)? Calculate(
        ApportionmentMethod method,
        ModelStateDictionary faults
    )
    {
        var most = method.HasQuota ? ProportionalAllocation.MostTotal : MostWhenDividing;
        var total = new FigureField("total", Total, faults);
        var whole = total.SmallWhole("det, der skal fordeles,", 0, most);
        var field = new FigureField("figures", Shares, faults);
        AllocationShare[] shares =
        [
            .. field
                .Lines("navn", "vægt", "mindst", "højst", "fast")
                .Select(line => ShareOf(field, line))
                .OfType<AllocationShare>(),
        ];
        var lots = new LotLines(new FigureField("lots", Lots, faults));
        if (!faults.IsValid)
        {
            return null;
        }

        var allocation = new AllocationByKey(method, whole!.Value, shares) { Lots = lots.Lots };
        switch (ProportionalAllocation.Allocate(allocation))
        {
            case AllocationResult.Allocated { Parts: var parts }:
                return (allocation, parts, field.Head is { } head && head[1] != "" ? head[1] : "Vægt");
            case AllocationResult.Refused
            {
                Why: AllocationRefusal.LotIsFalse or AllocationRefusal.LotIsUnused
            } refused:
                lots.Refuse(refused.Subject, refused.InDanish());
                return null;
            case AllocationResult.Refused
            {
                Why: AllocationRefusal.TotalIsBelowTheLeast or AllocationRefusal.TotalIsAboveTheMost
            } refused:
                total.Refuse(refused.InDanish());
                return null;
            case AllocationResult.Refused refused:
                field.RefuseNamed(refused.Subject, refused.InDanish());
                return null;
            default:
                throw new UnreachableException();
        }
    }

    private static AllocationShare? ShareOf(FigureField field, FigureLine line)
    {
        var hasWeight = field.TryWhole(line, 1, "vægten", out var weight);
        var least = field.SmallWholeOrNull(line, 2, "det mindste");
        var most = field.SmallWholeOrNull(line, 3, "det højeste");
        var certain = field.SmallWholeOrNull(line, 4, "det faste");
        return hasWeight
            ? new AllocationShare(line[0], weight)
            {
                Least = least ?? 0,
                Most = most,
                Fixed = certain,
            }
            : null;
    }
}
