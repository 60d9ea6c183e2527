using System.Globalization;
using System.Numerics;
using CsCheck;
using Raadslag.Law.Contributions;
using Raadslag.Law.Elections;
using Raadslag.Law.Numbers;

namespace Raadslag.Law.Tests.Contributions;

/// <summary>Budgets are written <c>Sundhed 2500000, Klima 1200000</c>.</summary>
public sealed class EqualSavingsTests
{
    private static readonly Share Percentage = new(136, 10_000);

    [Fact]
    public void Every_budget_saves_the_same_percentage_and_the_savings_add_up()
    {
        var result = EqualSavings.By(Percentage, Budgets("Sundhed 1002, Social 1000, Klima 999"), []);

        // 1.36 % of 3,001 is 40.8136, so 41 is saved: 13.689…, 13.662… and 13.648… are the exact shares
        Assert.Equal("Sundhed 14, Social 14, Klima 13", Result(result));
        Assert.Equal((41, 3_001), (Saved(result).Saving, Saved(result).Budget));
    }

    [Fact]
    public void A_line_shows_the_exact_share_the_whole_one_and_what_is_left()
    {
        var saved = Saved(EqualSavings.By(Percentage, Budgets("A 1000, B 500"), []));

        Assert.Equal(
            [new SavingsLine("A", 1_000, Fraction.Of(40, 3), 13), new SavingsLine("B", 500, Fraction.Of(20, 3), 7)],
            saved.Lines
        );
        Assert.Equal([987, 493], saved.Lines.Select(line => line.Left));
        Assert.Equal(Fraction.Of(1, 75), saved.Percentage);
    }

    [Theory]
    [InlineData(1, 2, "A 5, B 0", "A 3, B 0")]
    [InlineData(49, 100, "A 5, B 0", "A 2, B 0")]
    [InlineData(0, 1, "A 5, B 5", "A 0, B 0")]
    [InlineData(1, 1, "A 5, B 5", "A 5, B 5")]
    public void Halves_are_saved_whole(long part, long whole, string budgets, string savings) =>
        Assert.Equal(savings, Result(EqualSavings.By(new Share(part, whole), Budgets(budgets), [])));

    [Fact]
    public void An_amount_to_save_gives_the_percentage()
    {
        var saved = Saved(EqualSavings.Of(136, Budgets("A 6000, B 4000"), []));

        Assert.Equal(Fraction.Of(17, 1_250), saved.Percentage);
        Assert.Equal("A 82, B 54", Result(saved));
    }

    [Fact]
    public void Equal_remainders_wait_for_a_lot()
    {
        var budgets = Budgets("A 500, B 500");

        Assert.Equal("A 7, B 7", Result(EqualSavings.By(Percentage, budgets, [])));
        Assert.Equal("A 7, B 7; lot for 1 between A, B", Result(EqualSavings.Of(15, budgets, [])));
        Assert.Equal("A 7, B 8", Result(EqualSavings.Of(15, budgets, [new DrawnLot(["B", "A"], "B")])));
        Assert.Equal("LotIsUnused: A, B", Result(EqualSavings.Of(14, budgets, [new DrawnLot(["A", "B"], "B")])));
        Assert.Equal("LotIsFalse: A, B", Result(EqualSavings.Of(15, budgets, [new DrawnLot(["A", "B"], "C")])));
    }

    [Theory]
    [InlineData(1, "A 5, A 5", "BudgetIsThereTwice: A")]
    [InlineData(1, " 5", "BudgetHasNoName: ")]
    [InlineData(1, "A -5", "BudgetIsNegative: A")]
    [InlineData(1, "A 1000000000000, B 1", "BudgetsAreTooLarge: B")]
    [InlineData(0, "", "NothingToSaveOn: 0")]
    [InlineData(0, "A 0", "NothingToSaveOn: 0")]
    [InlineData(-1, "A 5", "SavingIsNegative: -1")]
    [InlineData(6, "A 5", "SavingExceedsBudgets: 6")]
    [InlineData(2_000_000_001, "A 1000000000000", "SavingIsTooLarge: 2000000001")]
    public void What_makes_no_sense_is_refused_by_name(long total, string budgets, string refusal) =>
        Assert.Equal(refusal, Result(EqualSavings.Of(total, Budgets(budgets), [])));

    [Theory]
    [InlineData(1, 0, "PercentageIsNoShare: 1/0")]
    [InlineData(-1, 100, "PercentageIsNoShare: -1/100")]
    [InlineData(101, 100, "PercentageIsNoShare: 101/100")]
    public void A_percentage_below_nothing_or_above_all_is_refused(long part, long whole, string refusal) =>
        Assert.Equal(refusal, Result(EqualSavings.By(new Share(part, whole), Budgets("A 5"), [])));

    [Fact]
    public void The_largest_numbers_there_can_be_are_calculated_exactly() =>
        Assert.Equal(
            "A 2000000000",
            Result(
                EqualSavings.By(
                    new Share(18_000_000_000_000_000, 9_000_000_000_000_000_000),
                    Budgets("A 1000000000000"),
                    []
                )
            )
        );

    // Independent: the half is added before cutting off, and whole parts are given before the largest remainders.
    [Fact]
    public void Savings_add_up_to_the_rounded_percentage_and_each_is_a_neighbour_of_its_exact_share() =>
        Gen.Select(Gen.Long[0, 400], Gen.Long[400, 900], Gen.Long[0, 9_000].Array[1, 7])
            .Where(one => one.Item3.Sum() > 0)
            .Sample(
                (part, whole, amounts) =>
                {
                    var result = EqualSavings.By(
                        new Share(part, whole),
                        [.. amounts.Select((amount, i) => new Budget($"{i}", amount))],
                        []
                    );

                    var saved = Saved(result);
                    var all = new BigInteger(amounts.Sum());
                    var total = ((2 * all * part) + whole) / (2 * whole);
                    var open = (saved.Parts as Apportionment.LotRequired)?.Seats ?? 0;
                    Assert.Equal(total, saved.Saving + open);
                    Assert.Equal(all, saved.Budget);
                    var given = saved.Lines.Select(line => line.Saving - (long)(line.Budget * total / all)).ToArray();
                    var remainders = saved.Lines.Select(line => line.Budget * total % all).ToArray();
                    Assert.All(given, more => Assert.InRange(more, 0, 1));
                    var least = given.Zip(remainders).Where(one => one.First == 1).Select(one => one.Second);
                    var most = given.Zip(remainders).Where(one => one.First == 0).Select(one => one.Second);
                    Assert.True(least.DefaultIfEmpty(all).Min() > most.DefaultIfEmpty(-1).Max());
                    Assert.All(saved.Lines, line => Assert.InRange(line.Left, 0, line.Budget));
                }
            );

    private static SavingsResult.Saved Saved(SavingsResult result) => Assert.IsType<SavingsResult.Saved>(result);

    private static Budget[] Budgets(string text) =>
        [
            .. text.Split(", ", StringSplitOptions.RemoveEmptyEntries)
                .Select(budget => budget.Split(' '))
                .Select(words => new Budget(words[0], long.Parse(words[1], CultureInfo.InvariantCulture))),
        ];

    private static string Result(SavingsResult result) =>
        result switch
        {
            SavingsResult.Saved saved => string.Join(", ", saved.Lines.Select(line => $"{line.Name} {line.Saving}"))
                + (
                    saved.Parts is Apportionment.LotRequired lot
                        ? $"; lot for {lot.Seats} between {string.Join(", ", lot.Between)}"
                        : ""
                ),
            SavingsResult.Refused refused => $"{refused.Why}: {refused.Subject}",
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };
}
