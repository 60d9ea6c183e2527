using System.Text.Json;

namespace Raadslag.Tests.CommandLine;

public sealed class QuotasCommandTests
{
    [Fact]
    public async Task Contacts_of_Sydjylland_by_inhabitants_with_their_date()
    {
        var answer = await Program.RunAsync(
            "quotas",
            "population",
            "--total",
            "3000",
            "--municipalities",
            "haderslev,Billund,Sønderborg,Tønder,Esbjerg,Fanø,Varde,Vejen,Aabenraa,Fredericia,Kolding,Vejle",
            "--json"
        );

        var sheet = JsonDocument.Parse(answer.Output).RootElement;
        var rows = sheet.GetProperty("tables")[0].GetProperty("rows");
        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.Equal(
            [226, 111, 303, 148, 470, 14, 202, 174, 239, 216, 393, 504],
            rows.EnumerateArray().Select(row => row[row.GetArrayLength() - 1].GetInt32())
        );
        Assert.Equal("Folketal 1. januar 2026", sheet.GetProperty("tables")[0].GetProperty("columns")[1].GetString());
        Assert.Contains(
            "Folketallene kommer fra Danmarks Statistik (FOLK1A).",
            sheet.GetProperty("notes").EnumerateArray().Select(note => note.GetString())
        );
    }

    [Fact]
    public async Task Published_quotas_are_added_up_again()
    {
        var answer = await Program.RunAsync("quotas", "refugees", "--year", "2027", "--kkr", "KKR Nordjylland");

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.Contains(
            "Det går op: kommunerne har 76 tilsammen, og det er regionskvoten.",
            answer.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Læsø\t1\t−1\t0\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Training_places_are_shown_with_their_shares()
    {
        var answer = await Program.RunAsync("quotas", "places", "--year", "2027");

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.Contains(
            "KKR Hovedstaden\t1.259\t27,98 %\t1.915\t29,46 %\t3.174\n",
            answer.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Hele landet\t4.500\t\t6.500\t\t11.000\n", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Flygtningekvoterne for Sjælland i 2027", "refugees", "--year", "2027", "--kkr", "KKR Sjælland")]
    [InlineData("Rådet »KKR Fyn« kendes ikke.", "refugees", "--year", "2027", "--kkr", "KKR Fyn")]
    [InlineData("Lærepladserne i 2020", "places", "--year", "2020")]
    [InlineData(
        "Kommunen »Randers« kendes ikke i KKR Nordjylland.",
        "population",
        "--total",
        "3",
        "--kkr",
        "KKR Nordjylland",
        "--municipalities",
        "Randers"
    )]
    [InlineData("»Fanø« står der to gange.", "population", "--total", "3", "--municipalities", "Fanø,Fanø")]
    [InlineData("Metoden »hamilton« kendes ikke.", "population", "--total", "3", "--method", "hamilton")]
    [InlineData("Der skal fordeles -3.", "population", "--total", "-3")]
    public async Task What_makes_no_sense_is_a_sentence(string sentence, params string[] options)
    {
        var answer = await Program.RunAsync(["quotas", .. options]);

        Assert.Equal((1, ""), (answer.Code, answer.Output));
        Assert.StartsWith(sentence, answer.Errors, StringComparison.Ordinal);
    }
}
