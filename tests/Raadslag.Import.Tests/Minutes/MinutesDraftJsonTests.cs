using System.Text.Json;

namespace Raadslag.Import.Tests.Minutes;

public sealed class MinutesDraftJsonTests
{
    private static readonly DraftSchema Schema = new(
        JsonDocument
            .Parse(File.ReadAllText(Path.Combine(Given.RepositoryRoot(), "docs", "minutes-draft.schema.json")))
            .RootElement
    );

    public static TheoryData<string> Samples =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Given.RepositoryRoot(), "samples"), "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => Path.GetRelativePath(Given.RepositoryRoot(), file)),
        ];

    [Theory, MemberData(nameof(Samples))]
    public void The_json_keeps_to_its_schema(string file)
    {
        var draft = Given.Draft(File.ReadAllBytes(Path.Combine(Given.RepositoryRoot(), file)));

        Assert.Empty(Schema.Faults(JsonDocument.Parse(MinutesDraftJson.Write(draft)).RootElement));
    }

    [Fact]
    public void The_json_of_a_poor_document_keeps_to_its_schema_and_its_lines_sum_to_the_total()
    {
        var draft = Given.Draft("Uvedkommende\n1.1. Træer\nSAG-2026-00001\nBaggrund\nTekst.\n./.\n");

        var json = JsonDocument.Parse(MinutesDraftJson.Write(draft)).RootElement;
        var lines = json.GetProperty("lines");

        Assert.Empty(Schema.Faults(json));
        Assert.Equal("Uvedkommende", json.GetProperty("unread")[0].GetProperty("text").GetString());
        Assert.Equal(
            lines.GetProperty("total").GetInt32(),
            lines.EnumerateObject().Where(count => count.Name != "total").Sum(count => count.Value.GetInt32())
        );
    }

    [Fact]
    public void The_schema_knows_every_warning() =>
        Assert.Equal(
            Enum.GetNames<WarningCode>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName),
            Schema.WarningCodes()
        );

    [Fact]
    public void Danish_letters_stand_as_they_are() =>
        Assert.Contains(
            "\"Træer på Ærø og Å\"",
            MinutesDraftJson.Write(Given.Draft("1.1. Træer på Ærø og Å\nSAG-2026-00001\nBaggrund\n")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Every_warning_and_refusal_has_a_sentence_that_says_where()
    {
        var warnings = Enum.GetValues<WarningCode>()
            .Select(code => WarningPhrases.Sentence(new ReadingWarning(code, 7, "ordet")));
        var refusals = Enum.GetValues<ReadingRefusal>().Select(WarningPhrases.Sentence);

        Assert.All(warnings, sentence => Assert.Matches(@"^Linje 7: \p{Lu}.*\.$", sentence));
        Assert.All(refusals, sentence => Assert.Matches(@"^\p{Lu}.*\.$", sentence));
    }
}
