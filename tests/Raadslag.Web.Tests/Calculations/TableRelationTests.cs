using Microsoft.AspNetCore.Mvc.ModelBinding;
using Raadslag.Law.Sums;
using Raadslag.Publishing.Worksheets;
using Raadslag.Web.Calculations;

namespace Raadslag.Web.Tests.Calculations;

/// <summary>What is recognized in a table by the names of its rows and columns.</summary>
public sealed class TableRelationTests
{
    [Theory]
    [InlineData("Navn; Kr.\nA; 5\nB; 6\nI alt; 11", "I alt = A+B")]
    [InlineData("Navn; Kr.\nA; 5\nB; 6\nIalt:; 11", "Ialt: = A+B")]
    [InlineData(
        "Navn; Kr.\nA; 5\nNord i alt; 5\nB; 6\nSyd i alt; 6\nHele landet; 11",
        "Nord i alt = A; Syd i alt = B; Hele landet = Nord i alt+Syd i alt"
    )]
    [InlineData(
        "År; Hjælper; Assistent; I alt\n2021; 1; 2; 3\nGennemsnit; 1; 2; 3",
        "Gennemsnit ~ 2021; I alt = Hjælper+Assistent"
    )]
    [InlineData("Navn; Antal; Andel\nA; 1; 25 %\nB; 3; 75 %\nI alt; 4; 100 %", "I alt = A+B; Andel % Antal")]
    [InlineData("Navn; Antal; Pct.\nA; 1; 25\nB; 3; 75", "Pct. % Antal")]
    [InlineData("Navn; Note; Antal\nA; x; 1\nSummen; y; 3", "")]
    [InlineData("Navn; Antal\nI alt; 4\nA; 4", "")]
    public void Names_say_what_is_a_sum_an_average_or_a_percentage(string table, string relations) =>
        Assert.Equal(relations, string.Join("; ", TableRelations.Recognize(Read(table)).Select(Written)));

    [Fact]
    public void The_savings_that_were_not_their_sum()
    {
        var sheet = Check("Sekretariat; Kr\nA; 33.985\nB; 26.044\nI alt; 60.069");

        Assert.Equal("Ét tal stemmer ikke: I alt, Kr. Der står 60.069, og tallene giver 60.029.", sheet.Result);
        Assert.Equal("40", sheet.Tables[0].Rows[0][3].Text);
    }

    [Fact]
    public void Agreements_of_five_years_add_up_with_their_averages() =>
        Assert.Equal(
            "Alt stemmer: 8 tal er efterregnet.",
            Check(
                """
                År	Assistent	Hjælper	I alt
                2021	5.751	3.492	9.243
                2022	5.548	3.980	9.528
                2023	5.827	4.308	10.135
                2024	5.274	4.315	9.589
                2025	4.841	3.939	8.780
                Gennemsnit	5.448	4.007	9.455
                """
            ).Result
        );

    [Fact]
    public void A_figure_wrong_in_the_middle_is_named()
    {
        var sheet = Check("Navn; X; Y; I alt\nA; 1; 2; 3\nB; 4; 55; 9\nI alt; 5; 7; 12");

        Assert.Equal("2 af 6 tal stemmer ikke.", sheet.Result);
        Assert.All(sheet.Tables[0].Rows, row => Assert.Equal("B, Y: skulle være 5", row[5].Text));
    }

    [Theory]
    [InlineData("27,98 %", 2798, 2)]
    [InlineData("27,90", 2790, 2)]
    [InlineData("1.000 kr.", 1000, 0)]
    [InlineData("−3", -3, 0)]
    public void A_figure_keeps_the_decimals_it_is_printed_with(string cell, long digits, int decimals) =>
        Assert.Equal(new Figure(digits, decimals), Read($"Navn; Tal\nA; {cell}").Rows[0].Figures[0]);

    private static FigureTable Read(string table) =>
        TypedTable.Read(new FigureField("figures", table, new ModelStateDictionary()))!;

    private static Worksheet Check(string table) =>
        SumsSheet.Of(
            Assert.IsType<TableCheck.Checked>(TableSums.Check(Read(table), TableRelations.Recognize(Read(table))))
        );

    private static string Written(Relation relation) =>
        relation switch
        {
            Relation.Sum sum => $"{sum.Line} = {string.Join('+', sum.Parts)}",
            Relation.Average average => $"{average.Line} ~ {string.Join('+', average.Parts)}",
            Relation.PercentageOfTotal of => $"{of.Column} % {of.Part}",
            _ => throw new ArgumentOutOfRangeException(nameof(relation)),
        };
}
