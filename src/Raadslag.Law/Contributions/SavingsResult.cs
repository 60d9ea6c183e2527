using Raadslag.Law.Elections;
using Raadslag.Law.Numbers;

namespace Raadslag.Law.Contributions;

/// <summary>What there is to save on.</summary>
/// <param name="Name">What it is called; no other budget is called the same.</param>
/// <param name="Amount">The budget in whole units, from 0.</param>
public sealed record Budget(string Name, long Amount);

/// <summary>What came of sharing a saving.</summary>
public abstract record SavingsResult
{
    private SavingsResult() { }

    /// <summary>Shared out, or waiting for a lot.</summary>
    /// <param name="Lines">Every budget, in the order of the budgets.</param>
    /// <param name="Percentage">All savings over all budgets, after the rounding: 17/1250 is 1.36 %.</param>
    /// <param name="Parts">The calculation; while it requires a lot, the lines lack the units it is for.</param>
    public sealed record Saved(IReadOnlyList<SavingsLine> Lines, Fraction Percentage, Apportionment.Settled Parts)
        : SavingsResult
    {
        /// <summary>All savings in the lines.</summary>
        public long Saving => Lines.Sum(line => line.Saving);

        /// <summary>All budgets before the saving.</summary>
        public long Budget => Lines.Sum(line => line.Budget);
    }

    /// <summary>Nothing was calculated, for the saving as given makes no sense.</summary>
    /// <param name="Why">What is wrong.</param>
    /// <param name="Subject">The budget, the number, or those in the lot.</param>
    public sealed record Refused(SavingsRefusal Why, string Subject) : SavingsResult;
}

/// <summary>One budget and what it saves.</summary>
/// <param name="Name">The budget.</param>
/// <param name="Budget">What it was.</param>
/// <param name="Exact">Its exact share of the saving that is shared.</param>
/// <param name="Saving">The share in whole units, a neighbour of the exact.</param>
public sealed record SavingsLine(string Name, long Budget, Fraction Exact, long Saving)
{
    /// <summary>What is left of the budget.</summary>
    public long Left => Budget - Saving;
}

/// <summary>Why a saving cannot be shared.</summary>
public enum SavingsRefusal
{
    /// <summary>The percentage is not a share from 0 to 1.</summary>
    PercentageIsNoShare,

    /// <summary>A budget has no name.</summary>
    BudgetHasNoName,

    /// <summary>Two budgets have one name.</summary>
    BudgetIsThereTwice,

    /// <summary>A budget is negative.</summary>
    BudgetIsNegative,

    /// <summary>The budgets together are more than <see cref="EqualSavings.MostBudget"/>.</summary>
    BudgetsAreTooLarge,

    /// <summary>There are no budgets, or nothing in them.</summary>
    NothingToSaveOn,

    /// <summary>The saving is negative.</summary>
    SavingIsNegative,

    /// <summary>The saving is more than the budgets together.</summary>
    SavingExceedsBudgets,

    /// <summary>The saving is more than <see cref="EqualSavings.MostSaving"/>.</summary>
    SavingIsTooLarge,

    /// <summary>A lot was drawn by somebody who was not in it, or names somebody twice.</summary>
    LotIsFalse,

    /// <summary>A lot settles nothing that was to be settled.</summary>
    LotIsUnused,
}
