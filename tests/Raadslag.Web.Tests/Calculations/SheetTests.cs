using Microsoft.AspNetCore.Mvc.ModelBinding;
using Raadslag.Law.Deadlines;
using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;

namespace Raadslag.Web.Tests.Calculations;

/// <summary>What the worksheets of calculations say.</summary>
public sealed class SheetTests
{
    [Fact]
    public void An_election_shows_each_division_and_each_alliance_from_inside()
    {
        var sheet = Elect(ApportionmentMethod.DHondt, "4", "A; 4.200\nB; 2.100;; Forbund\nC; 900; 2; Forbund");

        Assert.Equal("Mandaterne er fordelt sådan: A 2 og B 2.", sheet.Result);
        Assert.Equal(
            ["A||4.200|58,33 %|2|50,00 %", "B|Forbund|2.100|29,17 %|2|50,00 %", "C|Forbund|900|12,50 %|0|0,00 %"],
            Rows(sheet, "Mandater")
        );
        Assert.Equal(
            [
                "1|A|4.200 : 1|4.200,00",
                "2|Forbund|3.000 : 1|3.000,00",
                "3|A|4.200 : 2|2.100,00",
                "4|Forbund|3.000 : 2|1.500,00",
            ],
            Rows(sheet, "Regnestykkerne: 4 mandater")
        );
        Assert.Equal(
            ["1|B|2.100 : 1|2.100,00", "2|B|2.100 : 2|1.050,00"],
            Rows(sheet, "Inden for Forbund: 2 mandater")
        );
    }

    [Theory]
    [InlineData(ApportionmentMethod.ModifiedSainteLague, "1|A|4.200 : 1,4|3.000,00")]
    [InlineData(ApportionmentMethod.Adams, "1|A|4.200 : 0|uendelig")]
    public void A_divisor_is_shown_as_Danes_write_it(ApportionmentMethod method, string first) =>
        Assert.Equal(first, Rows(Elect(method, "3", "A; 4.200\nB; 2.100"), "Regnestykkerne: 3 mandater")[0]);

    [Fact]
    public void A_quotient_over_a_root_is_rounded_without_floating_point() =>
        // 4,200 over the root of 2 is 2,969.848…
        Assert.Equal(
            "2|A|4.200 : √2|2.969,85",
            Rows(Elect(ApportionmentMethod.HuntingtonHill, "2", "A; 4.200"), "Regnestykkerne: 2 mandater")[1]
        );

    [Fact]
    public void Quotas_show_the_whole_the_rest_and_what_the_rest_gave()
    {
        var sheet = Elect(ApportionmentMethod.LargestRemainderHare, "10", "A; 475\nB; 325\nC; 200");

        Assert.Equal(
            ["A|475|4|75,00|+1|5", "B|325|3|25,00||3", "C|200|2|0,00||2"],
            Rows(sheet, "Regnestykkerne: 10 mandater")
        );
        Assert.Contains(
            "Kvoten er 1.000 stemmer : 10 mandater = 100,00 stemmer.",
            WorksheetText.Write(sheet),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_threshold_is_told_in_votes_with_those_below_it()
    {
        var sheet = Elect(ApportionmentMethod.DHondt, "3", "A; 700\nB; 280\nC; 20", threshold: "2,5 %");

        Assert.Contains("Spærregrænsen er 25 af 1.000 stemmer; præcis så mange er nok. Under den er C.", sheet.Notes);
    }

    [Fact]
    public void A_tie_asks_for_a_lot_and_a_drawn_lot_is_named()
    {
        const string Lists = "A; 5\nB; 5\nC; 1";

        Assert.Equal(
            "Der skal trækkes lod mellem A og B om 1 mandat.",
            Elect(ApportionmentMethod.LargestRemainderHare, "3", Lists).Result
        );
        Assert.Contains(
            "B|5|1|1,33|+1 ved lod|2",
            Rows(
                Elect(ApportionmentMethod.LargestRemainderHare, "3", Lists, lots: "A, B: B"),
                "Regnestykkerne: 3 mandater"
            )
        );
    }

    [Fact]
    public void An_allocation_shows_the_exact_share_and_what_the_rest_gave()
    {
        var sheet = Allocate("10", "A; 475\nB; 325; 4\nC; 200");

        Assert.Equal(
            [
                "A|475|47,50 %|4,75||4|0,2222||4",
                "B|325|32,50 %|3,25|mindst 4|4|||4",
                "C|200|20,00 %|2,00||1|0,7778|+1|2",
            ],
            Rows(sheet, "Fordelingen")
        );
        Assert.Equal("10 pladser er fordelt på 3 modtagere.", sheet.Result);
    }

    [Fact]
    public void A_deadline_shows_the_days_counted_and_why_a_day_is_not()
    {
        var sheet = DeadlineSheet.Of(DeadlineWording.WeekdaysBefore, new DateOnly(2026, 4, 7), 1, WeekdayRule.Usual);

        Assert.Equal("Sidste dag er onsdag den 1. april 2026.", sheet.Result);
        Assert.Equal(
            ["2. påskedag", "påskedag", "lørdag", "langfredag", "skærtorsdag", ""],
            sheet.Tables[0].Rows.Select(row => row[2].Text)
        );
    }

    private static Worksheet Elect(
        ApportionmentMethod method,
        string seats,
        string lists,
        string? threshold = null,
        string? lots = null
    )
    {
        var faults = new ModelStateDictionary();
        var calculated = new ElectionFigures(seats, threshold, lists, lots).Calculate(method, faults);
        Assert.Equal([], faults.SelectMany(field => field.Value!.Errors).Select(error => error.ErrorMessage));
        return ElectionSheet.Of(calculated!.Value.Election, calculated.Value.Settled);
    }

    private static Worksheet Allocate(string total, string shares)
    {
        var faults = new ModelStateDictionary();
        var calculated = new AllocationFigures(total, shares, null).Calculate(
            ApportionmentMethod.LargestRemainderHare,
            faults
        );
        Assert.Equal([], faults.SelectMany(field => field.Value!.Errors).Select(error => error.ErrorMessage));
        return AllocationSheet.Of(calculated!.Value.Allocation, calculated.Value.Parts, "pladser");
    }

    private static string[] Rows(Worksheet sheet, string table) =>
        [
            .. sheet
                .Tables.Single(one => one.Title == table)
                .Rows.Select(row => string.Join('|', row.Select(cell => cell.Text))),
        ];
}
