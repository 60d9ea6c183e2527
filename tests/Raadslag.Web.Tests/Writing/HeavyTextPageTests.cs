using System.Net;
using Raadslag.Matters;
using Raadslag.Publishing.Documents;

namespace Raadslag.Web.Tests.Writing;

/// <summary>A text that costs too much to show is refused where it can be put right, and stands there still.</summary>
[Collection(OneWritingSite.Name)]
public sealed class HeavyTextPageTests(WritingSite site)
{
    private static readonly string Table = $"{Times("|a", 900)}\n{Times("|-", 900)}\n{Times("|b\n", 900)}";

    [Fact]
    public async Task The_part_and_the_line_are_said_and_the_words_stand_in_the_form_and_in_the_draft()
    {
        var (paper, path) = await site.GivenATextAsync(new PaperText("Bred tabel", "", "", "Først."));
        var form = await WebForm.OpenAsync(site.ClientOf(Visitor.Secretary), $"{path}/skriv", "form#write");

        var answer = await form.Type("Form.Presentation", $"Først.\n\n{Table}").SendAsync();

        var page = await RunningSite.ParseAsync(answer);
        var alert = page.QuerySelector("[role=alert]")!;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "Sagsfremstilling, linje 3: Teksten har for mange celler i sine tabeller: højst 20.000",
            alert.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("#presentation", alert.QuerySelector("a")!.GetAttribute("href"));
        Assert.EndsWith(
            Table.TrimEnd(),
            page.QuerySelector("#presentation")!.TextContent.TrimEnd(),
            StringComparison.Ordinal
        );
        var kept = await site.StoredAsync(db =>
            Task.FromResult(db.Drafts.Single(draft => draft.Paper == paper && draft.End == null))
        );
        Assert.EndsWith(Table, kept.Presentation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_council_cannot_say_what_it_is_for_with_a_table_without_bound()
    {
        var form = await WebForm.OpenAsync(
            site.ClientOf(Visitor.Secretary),
            "/raad/kkr-sjaelland/skabelon",
            "button[formaction$='handler=Save']"
        );
        form.Type("missiontitle", "Om rådet").Type("mission", $"Hej.\n\n{Narrow}");

        var page = await RunningSite.ParseAsync(await form.SendAsync());

        Assert.True(Narrow.Length < TemplateCheck.LongestMission);
        Assert.Contains(
            "Linje 3 i teksten om rådet: Teksten har for mange celler",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static string Narrow => $"{Times("|a", 800)}\n{Times("|-", 800)}\n{Times("|b\n", 800)}";

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
