using System.Text.Json;

namespace Raadslag.Tests.CommandLine;

public sealed class CompositionCommandTests
{
    [Fact]
    public async Task A_council_is_counted_list_by_list_with_its_chairs()
    {
        var answer = await Program.RunAsync(
            "composition",
            "--kkr",
            "KKR Nordjylland",
            "--election",
            "KV25",
            "--alliance",
            "V,C,Æ,I,O",
            "--json"
        );

        var council = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.Equal((22, 22), (council.GetProperty("total").GetInt32(), council.GetProperty("most").GetInt32()));
        Assert.Equal("A V", Chairs(council, "without"));
        Assert.Equal("V A", Chairs(council, "with"));
        Assert.Equal("75178/8", council.GetProperty("steps")[0].GetProperty("price").GetString());
    }

    [Fact]
    public async Task The_screen_shows_the_worksheet_and_what_is_our_reading()
    {
        var answer = await Program.RunAsync("composition", "--kkr", "kkr syddanmark", "--election", "kv21");

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        Assert.StartsWith(
            "KKR Syddanmark efter kommunalvalget i 2021\n\n33 medlemmer: 22 borgmestre og 11 suppleringsmedlemmer.",
            answer.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Vores læsning: hver liste", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rådet »KKR Fyn« kendes ikke.", "--kkr", "KKR Fyn", "--election", "KV25")]
    [InlineData("Valget »KV13« kendes ikke.", "--kkr", "KKR Syddanmark", "--election", "KV13")]
    [InlineData("Borgmestrene i KKR Sjælland", "--kkr", "KKR Sjælland", "--election", "KV21")]
    [InlineData("Valgforbundet »V«", "--kkr", "KKR Sjælland", "--election", "KV25", "--alliance", "V")]
    [InlineData("Listesamarbejdet »L«", "--kkr", "KKR Sjælland", "--election", "KV25", "--cooperation", "L")]
    [InlineData("Listen »0580«", "--kkr", "KKR Sjælland", "--election", "KV25", "--cooperation", "L=0580")]
    public async Task What_makes_no_sense_is_a_sentence(string sentence, params string[] options)
    {
        var answer = await Program.RunAsync(["composition", .. options]);

        Assert.Equal((1, ""), (answer.Code, answer.Output));
        Assert.StartsWith(sentence, answer.Errors, StringComparison.Ordinal);
    }

    private static string Chairs(JsonElement council, string which) =>
        string.Join(
            ' ',
            council.GetProperty("chair").GetProperty(which).EnumerateArray().Select(list => list.GetString())
        );
}
