using System.Globalization;
using Raadslag.Law.Allocation;
using Raadslag.Law.Elections;
using Raadslag.Law.Numbers;

namespace Raadslag.Law.Contributions;

/// <summary>Every budget saves the same percentage, in whole amounts that add up (<i>procentbesparelse</i>).</summary>
/// <remarks>
/// All amounts are in one unit, which the caller chooses: kroner, or thousands of kroner. We read an equal percentage as that
/// of all the budgets together, rounded to the nearest whole, halves up; and share it by the budgets with Hare's largest
/// remainders. See <c>docs/law/besparelser-og-bidrag.md</c>.
/// </remarks>
public static class EqualSavings
{
    /// <summary>The most all budgets together can be.</summary>
    public const long MostBudget = ProportionalElection.MostVotes;

    /// <summary>The most all savings together can be.</summary>
    public const int MostSaving = ProportionalAllocation.MostTotal;

    /// <summary>The savings when each budget saves a percentage; or what is wrong.</summary>
    /// <param name="percentage">The percentage as a part of a whole: 136 of 10,000 is 1.36 %.</param>
    /// <param name="budgets">The budgets, in the order they are printed in; the order decides nothing.</param>
    /// <param name="lots">The lots already drawn, in the order they were drawn.</param>
    public static SavingsResult By(Share percentage, IReadOnlyList<Budget> budgets, IReadOnlyList<DrawnLot> lots)
    {
        if (percentage.Whole < 1 || percentage.Part < 0 || percentage.Part > percentage.Whole)
        {
            return new SavingsResult.Refused(
                SavingsRefusal.PercentageIsNoShare,
                string.Create(CultureInfo.InvariantCulture, $"{percentage.Part}/{percentage.Whole}")
            );
        }

        if (Check(budgets) is { } refused)
        {
            return refused;
        }

        var doubled = (Int128)budgets.Sum(budget => budget.Amount) * percentage.Part * 2;
        return Share((long)((doubled + percentage.Whole) / ((Int128)percentage.Whole * 2)), budgets, lots);
    }

    /// <summary>The savings when all budgets together save an amount; or what is wrong.</summary>
    /// <param name="total">What is saved in all, from 0.</param>
    /// <param name="budgets">The budgets, in the order they are printed in; the order decides nothing.</param>
    /// <param name="lots">The lots already drawn, in the order they were drawn.</param>
    public static SavingsResult Of(long total, IReadOnlyList<Budget> budgets, IReadOnlyList<DrawnLot> lots) =>
        Check(budgets) ?? Share(total, budgets, lots);

    private static SavingsResult Share(long total, IReadOnlyList<Budget> budgets, IReadOnlyList<DrawnLot> lots)
    {
        var all = budgets.Sum(budget => budget.Amount);
        SavingsRefusal? why =
            total < 0 ? SavingsRefusal.SavingIsNegative
            : total > all ? SavingsRefusal.SavingExceedsBudgets
            : total > MostSaving ? SavingsRefusal.SavingIsTooLarge
            : null;
        if (why is { } refusal)
        {
            return Refuse(refusal, total);
        }

        if (lots.FirstOrDefault(lot => lot.IsFalse) is { } drawn)
        {
            return new SavingsResult.Refused(SavingsRefusal.LotIsFalse, string.Join(", ", drawn.Between));
        }

        var allocation = new AllocationByKey(
            ApportionmentMethod.LargestRemainderHare,
            (int)total,
            [.. budgets.Select(budget => new AllocationShare(budget.Name, budget.Amount))]
        )
        {
            Lots = lots,
        };
        return ProportionalAllocation.Allocate(allocation) switch
        {
            AllocationResult.Allocated(var parts) => new SavingsResult.Saved(
                [.. budgets.Select(budget => Line(budget, parts.SeatsOf[budget.Name]))],
                Fraction.Of(total, all),
                parts
            ),
            AllocationResult.Refused { Why: AllocationRefusal.LotIsUnused } unused => new SavingsResult.Refused(
                SavingsRefusal.LotIsUnused,
                unused.Subject
            ),
            // everything else that can be wrong with an allocation has been looked at
            var other => throw new InvalidOperationException(other.ToString()),
        };

        SavingsLine Line(Budget budget, long saving) =>
            new(budget.Name, budget.Amount, Fraction.Of((Int128)budget.Amount * total, all), saving);
    }

    private static SavingsResult.Refused? Check(IReadOnlyList<Budget> budgets)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Int128 all = 0;
        foreach (var budget in budgets)
        {
            SavingsRefusal? why =
                string.IsNullOrWhiteSpace(budget.Name) ? SavingsRefusal.BudgetHasNoName
                : !names.Add(budget.Name) ? SavingsRefusal.BudgetIsThereTwice
                : budget.Amount < 0 ? SavingsRefusal.BudgetIsNegative
                : (all += budget.Amount) > MostBudget ? SavingsRefusal.BudgetsAreTooLarge
                : null;
            if (why is { } refusal)
            {
                return new SavingsResult.Refused(refusal, budget.Name);
            }
        }

        return all == 0 ? Refuse(SavingsRefusal.NothingToSaveOn, 0) : null;
    }

    private static SavingsResult.Refused Refuse(SavingsRefusal why, long subject) =>
        new(why, subject.ToString(CultureInfo.InvariantCulture));
}
