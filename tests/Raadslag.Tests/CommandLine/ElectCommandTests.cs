using System.Text.Json;

namespace Raadslag.Tests.CommandLine;

public sealed class ElectCommandTests
{
    private const string Alliance = """
        {"method": "dhondt", "seats": 3, "lists": [
          {"id": "A", "votes": 4200},
          {"id": "B", "votes": 2100, "alliance": ["VF1"]},
          {"id": "Ø", "votes": 900, "candidates": 2, "alliance": ["VF1"]}]}
        """;

    [Fact]
    public async Task An_election_in_a_file_comes_back_with_every_seat()
    {
        var file = Path.Combine(Program.NewFolder(), "valg.json");
        await File.WriteAllTextAsync(file, Alliance);

        var answer = await Program.RunAsync("elect", file, "--json");

        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        AssertJson(
            """
            {"outcome":"complete","seats":{"A":2,"B":1,"Ø":0},"order":[
              {"seat":1,"list":"A","votes":4200,"divisor":"1","byLot":false},
              {"seat":2,"list":"B","votes":2100,"divisor":"1","byLot":false},
              {"seat":3,"list":"A","votes":4200,"divisor":"2","byLot":false}]}
            """,
            answer.Output
        );
    }

    [Fact]
    public async Task The_screen_shows_each_calculation_also_of_a_file_that_is_marked_as_Unicode()
    {
        var answer = await Program.SendAsync("\uFEFF" + Alliance, "elect");

        Assert.Equal(0, answer.Code);
        Assert.Contains("Mandaterne er fordelt sådan: A 2 og B 1.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("2\tVF1\t3.000 : 1\t3.000,00", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Inden for VF1: 1 mandat\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_cases_come_back_in_their_order_and_a_refused_one_in_its_place()
    {
        const string Cases = """
            {"cases":[
              {"method":"hare","seats":7,"lists":[
                {"id":"A","votes":5},{"id":"B","votes":5},{"id":"C","votes":9},{"id":"D","votes":2}]},
              {"method":"adams","seats":1,"lists":[{"id":"A","votes":-1}]},
              {"method":"dhondt","seats":1,"lists":[{"id":"A","votes":"1"}]},
              {"method":"dhondt","seats":1,"threshold":"0.02","lists":[{"id":"A","votes":5},{"id":"B","votes":5}],
               "lots":[{"between":["B","A"],"winner":"B"}]}]}
            """;

        var answer = await Program.SendAsync(Cases, "elect", "--json");

        Assert.Equal((1, ""), (answer.Code, answer.Errors));
        AssertJson(
            """
            {"results":[
              {"outcome":"lot-required","seats":{"A":1,"B":1,"C":3,"D":0},"quotas":[
                {"list":"A","whole":1,"remainder":"14/7"},{"list":"B","whole":1,"remainder":"14/7"},
                {"list":"C","whole":3,"remainder":"0/7"},{"list":"D","whole":0,"remainder":"14/7"}],
               "lot":{"seats":2,"between":["A","B","D"]}},
              {"outcome":"refused","refusal":"votes-are-negative","message":"Liste »A« har et negativt stemmetal. Ret stemmetallet."},
              {"outcome":"refused","refusal":"input-is-wrong","message":"Liste nr. 1: »votes« skal være et helt tal."},
              {"outcome":"complete","seats":{"A":0,"B":1},"order":[
                {"seat":1,"list":"B","votes":5,"divisor":"1","byLot":true}]}]}
            """,
            answer.Output
        );
    }

    [Fact]
    public async Task Places_are_allocated_within_bounds()
    {
        const string Places = """
            {"cases":[
              {"total":10,"method":"hare","shares":[
                {"id":"0810","weight":90,"max":5},{"id":"0820","weight":6,"min":0},{"id":"0840","weight":4,"fixed":null}]},
              {"total":2,"method":"hare","shares":[{"id":"0810","weight":1,"fixed":3}]}]}
            """;

        var answer = await Program.SendAsync(Places, "allocate", "--json");

        AssertJson(
            """
            {"results":[
              {"outcome":"complete","parts":{"0810":5,"0820":3,"0840":2},"quotas":[
                {"list":"0810","whole":5,"remainder":"0"},{"list":"0820","whole":3,"remainder":"0/5"},
                {"list":"0840","whole":2,"remainder":"0/5"}]},
              {"outcome":"refused","refusal":"total-is-below-the-least","message":"Det, der mindst skal gives, er 3 i alt, og det er mere end der er. Ret et af tallene."}]}
            """,
            answer.Output
        );
        Assert.Equal((1, ""), (answer.Code, answer.Errors));
    }

    [Theory]
    [InlineData("", "Det er ikke JSON: der er en fejl i linje 1, tegn 1.")]
    [InlineData("{\"seats\":1,\"seats\":2}", "Det er ikke JSON, eller noget står der to gange.")]
    [InlineData("[]", "Det hele skal stå i krøllede parenteser")]
    [InlineData("{\"cases\":1}", "»cases« skal være en liste i kantede parenteser og stå alene.")]
    [InlineData("{\"method\":\"dhondt\",\"lists\":[]}", "Valget: »seats« mangler.")]
    [InlineData("{\"method\":\"quick\",\"seats\":1,\"lists\":[]}", "Metoden »quick« kendes ikke.")]
    [InlineData("{\"method\":\"dhondt\",\"seats\":1.5,\"lists\":[]}", "»seats« er 1.5. Skriv et helt tal")]
    [InlineData("{\"method\":\"dhondt\",\"seats\":99999999999,\"lists\":[]}", "»seats« er 99999999999. Så stort")]
    [InlineData("{\"method\":\"dhondt\",\"seats\":1,\"lists\":null}", "Valget: »lists« mangler.")]
    [InlineData("{\"method\":\"dhondt\",\"seats\":1,\"lists\":[{\"id\":\"\\ud800\",\"votes\":1}]}", "halvt tegn")]
    [InlineData("{\"\\ud800\":1}", "halvt tegn")]
    [InlineData("{\"method\":\"dhondt\",\"seats\":1,\"lists\":[],\"lot\":[]}", "»lot« kendes ikke.")]
    [InlineData("{\"method\":\"dhondt\",\"seats\":1,\"threshold\":\"2%\",\"lists\":[]}", "Spærregrænsen »2%«")]
    [InlineData("{\"method\":\"dhondt\",\"seats\":1,\"threshold\":1.2,\"lists\":[]}", "Spærregrænsen er 12/10.")]
    [InlineData(
        "{\"method\":\"dhondt\",\"seats\":1,\"lists\":[{\"id\":\"A\",\"votes\":99999999999999999999}]}",
        "Så stort"
    )]
    public async Task A_single_election_that_makes_no_sense_gets_a_sentence_and_nothing_else(
        string input,
        string sentence
    )
    {
        var answer = await Program.SendAsync(input, "elect", "--json");

        Assert.Equal((1, ""), (answer.Code, answer.Output));
        Assert.Contains(sentence, answer.Errors, StringComparison.Ordinal);
    }

    private static void AssertJson(string expected, string actual)
    {
        using var one = JsonDocument.Parse(expected);
        using var other = JsonDocument.Parse(actual);
        Assert.Equal(
            JsonSerializer.Serialize(one.RootElement, JsonSerializerOptions.Web),
            JsonSerializer.Serialize(other.RootElement, JsonSerializerOptions.Web)
        );
    }
}
