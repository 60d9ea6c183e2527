using Raadslag.Archive;
using Raadslag.Import;

namespace Raadslag.Tests.Archive;

public sealed class CorrectedDraftTests
{
    private static readonly MinutesDraft Draft = GivenDraft.Minutes(
        GivenDraft.Item(),
        GivenDraft.Item("1.2", decision: null),
        GivenDraft.Item("1.2", "En til")
    );

    [Theory]
    [InlineData("body", "KKR Midtjylland")]
    [InlineData("kind", "agenda")]
    [InlineData("date", "2026-06-13")]
    [InlineData("start", "10:00")]
    [InlineData("place", "Et andet sted")]
    [InlineData("place", "")]
    [InlineData("participants/1/name", "Åse Bech")]
    [InlineData("participants/1/party", "")]
    [InlineData("participants/1/municipality", "Greve")]
    [InlineData("participants/2/name", "Bo Nyt")]
    [InlineData("apologies/1/name", "Bo Nyt")]
    [InlineData("sections/2/title", "Udpegninger")]
    [InlineData("items/1.1/title", "Ny titel")]
    [InlineData("items/1.1/caseNumber", "SAG-2026-00002")]
    [InlineData("items/1.1/caseOfficers", "xyz")]
    [InlineData("items/1.1/background", "Ny tekst.")]
    [InlineData("items/1.1/recommendation", "")]
    [InlineData("items/1.1/presentation", "Var ikke trykt.")]
    [InlineData("items/1.2/decision", "Var ikke trykt.")]
    [InlineData("items/1.2~2/title", "Den anden")]
    public void A_correction_changes_what_it_points_at_and_nothing_else(string path, string text)
    {
        var corrected = Apply((path, text));

        Assert.Empty(corrected.Faults);
        var changed = DraftDifferences.Between(Draft, corrected.Draft).Where(change => !Follows(change.Path)).ToArray();
        Assert.Equal(text, CorrectedDraft.TextsOf(corrected.Draft)[path]);
        Assert.All(changed, change => Assert.Contains(path.Split('/')[^1], change.Path, StringComparison.Ordinal));
        Assert.NotEmpty(changed);
    }

    [Fact]
    public void Corrections_go_by_the_number_that_was_read_also_when_the_number_is_corrected() =>
        Assert.Equal(
            ("1.9", "Ny titel"),
            Apply(("items/1.1/number", "1.9"), ("items/1.1/title", "Ny titel")).Draft.Sections[0].Items[0] is var item
                ? (item.Number, item.Title)
                : default
        );

    [Fact]
    public void A_part_that_was_not_printed_comes_in_its_place_without_a_heading()
    {
        var item = Apply(("items/1.1/presentation", "Tekst.")).Draft.Sections[0].Items[0];

        Assert.Equal(
            [PartKind.Background, PartKind.Recommendation, PartKind.Presentation, PartKind.Decision],
            item.Parts.Select(part => part.Kind)
        );
        Assert.Equal("", item.Parts[2].Heading);
    }

    [Fact]
    public void The_limbs_follow_a_corrected_recommendation()
    {
        Assert.Equal(
            ["Godkender", "Tager til efterretning"],
            Limbs("Det indstilles, at KKR:\n\n- Godkender\n- Tager til\n  efterretning")
        );
        Assert.Equal(["Det indstilles, at KKR drøfter sagen."], Limbs("Det indstilles, at KKR drøfter sagen."));
        Assert.Empty(Limbs(""));

        static IReadOnlyList<string> Limbs(string text) =>
            Apply(("items/1.1/recommendation", text)).Draft.Sections[0].Items[0].RecommendationLimbs;
    }

    [Fact]
    public void An_empty_name_takes_somebody_off_the_list_and_the_next_number_adds_somebody()
    {
        var people = Apply(
            ("participants/1/name", ""),
            ("participants/2/name", "Bo Nyt"),
            ("participants/2/party", "V"),
            ("participants/3/name", "Ib Sidst")
        ).Draft.Participants;

        Assert.Equal([("Bo Nyt", "V"), ("Ib Sidst", null)], people.Select(person => (person.Name, person.Party)));
    }

    [Theory]
    [InlineData("items/9.9/title", "x", CorrectionFaultKind.HasNoPlace)]
    [InlineData("items/1.1/colour", "x", CorrectionFaultKind.HasNoPlace)]
    [InlineData("sections/9/title", "x", CorrectionFaultKind.HasNoPlace)]
    [InlineData("participants/3/name", "x", CorrectionFaultKind.HasNoPlace)]
    [InlineData("participants/0/name", "x", CorrectionFaultKind.HasNoPlace)]
    [InlineData("participants/1/age", "x", CorrectionFaultKind.HasNoPlace)]
    [InlineData("", "x", CorrectionFaultKind.HasNoPlace)]
    [InlineData("kind", "andet", CorrectionFaultKind.IsUnreadable)]
    [InlineData("date", "12. juni", CorrectionFaultKind.IsUnreadable)]
    [InlineData("start", "25:00", CorrectionFaultKind.IsUnreadable)]
    public void What_cannot_be_laid_on_is_named_and_the_rest_is_laid_on(
        string path,
        string text,
        CorrectionFaultKind kind
    )
    {
        var corrected = Apply((path, text), ("place", "Et andet sted"));

        Assert.Equal([new CorrectionFault(path, kind)], corrected.Faults);
        Assert.Equal("Et andet sted", corrected.Draft.Place);
    }

    [Fact]
    public void A_text_that_costs_too_much_to_show_is_named()
    {
        string[] table = [Times("|a", 300), Times("|-", 300), Times("|b\n", 300)];

        var corrected = Apply(("items/1.1/background", string.Join('\n', table)));

        Assert.Equal(
            [new CorrectionFault("items/1.1/background", CorrectionFaultKind.TextIsTooHeavy)],
            corrected.Faults
        );

        static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
    }

    [Fact]
    public void Every_text_that_can_be_corrected_can_be_corrected_to_itself()
    {
        var texts = CorrectedDraft
            .TextsOf(Draft)
            .Where(text => !Follows(text.Key))
            .ToDictionary(text => text.Key, text => text.Value);

        var corrected = CorrectedDraft.Apply(Draft, texts);

        Assert.Empty(corrected.Faults);
        Assert.Empty(DraftDifferences.Between(Draft, corrected.Draft));
    }

    // these follow from the text and are not corrected by themselves
    private static bool Follows(string path) =>
        path.Split('/')[^1] is "recommendationLimbs" or "attachments" or "namedAnnexes" or "links";

    private static CorrectedDraft Apply(params (string Path, string Text)[] corrections) =>
        CorrectedDraft.Apply(Draft, corrections.ToDictionary(c => c.Path, c => c.Text));
}
