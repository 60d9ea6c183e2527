using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Tests.Writing;

/// <summary>One text given to the councils, and what each of them does with the changes of it.</summary>
[Collection(OneWritingSite.Name)]
public sealed class SuggestionPageTests(WritingSite site)
{
    private HttpClient Karen => site.ClientOf(Visitor.Secretary);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task KL_shares_a_text_and_each_council_gets_it_as_its_first_version()
    {
        var text = Text("Delt fra siden");
        await site.GivenASharedTextAsync(text);
        var path = WritingSite.MatterPathOf(text.Title);
        var editor = site.ClientOf(Visitor.Editor);
        var form = await WebForm.OpenAsync(editor, path, "form[action$='handler=Share']");
        var north = await CouncilAsync("kkr-nordjylland");

        var shared = await form.Type("councils", $"{north}").SendAsync();
        var again = await form.SendAsync();
        var none = await (await WebForm.OpenAsync(editor, path, "form[action$='handler=Share']"))
            .Type("councils")
            .SendAsync();

        Assert.Equal(path, shared.Headers.Location!.ToString());
        var page = await RunningSite.ReadAsync(site.ClientOf(Visitor.Neighbour), $"{path}/kkr-nordjylland");
        Assert.Contains(text.Background, page.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(PaperRefusal.CouncilHasIt.InDanish, await CouncilWork.RefusalAsync(again));
        Assert.Equal(PaperRefusal.CouncilIsMissing.InDanish, await CouncilWork.RefusalAsync(none));
        Assert.Equal(HttpStatusCode.NotFound, (await Karen.GetAsync($"{path}/kkr-sjaelland", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task KL_shares_a_text_where_it_was_saved_and_the_council_reads_of_it_on_its_desk()
    {
        var text = Text("Delt, hvor den blev gemt");
        await site.GivenASharedTextAsync(text);
        var path = WritingSite.MatterPathOf(text.Title);
        var form = await WebForm.OpenAsync(
            site.ClientOf(Visitor.Editor),
            $"{path}/faelles",
            "form[action$='handler=Share']"
        );

        await form.Type("councils", $"{await CouncilAsync("kkr-nordjylland")}").SendAsync();

        var desk = await RunningSite.ReadAsync(site.ClientOf(Visitor.Neighbour), "/arbejdsbord");
        var line = desk.QuerySelectorAll("section[aria-labelledby=nyt] li")
            .Single(line => line.QuerySelector("a")!.TextContent == text.Title);
        Assert.Equal($"{path}/kkr-nordjylland", line.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("har delt den fælles tekst med jer", line.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(
            text.Title,
            (await RunningSite.ReadAsync(Karen, "/arbejdsbord")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_council_takes_one_change_leaves_another_and_writes_a_third_in_its_own_words()
    {
        var path = await GivenChangesAsync("Tre svar");

        var taken = await AnswerAsync(path, PaperPart.Background, "Take");
        var left = await AnswerAsync(path, PaperPart.Recommendation, "Leave");
        var edited = await AnswerAsync(path, PaperPart.Presentation, "Edit", "Med vores egne ord.");

        Assert.Equal("Ændringen er taget med. Teksten er nu udgave 2.", taken);
        Assert.Equal("Ændringen er ikke taget med. Jeres tekst står, som den stod.", left);
        Assert.Equal("Det, du skrev, står nu i teksten, som er udgave 3.", edited);
        Assert.Equal(
            Text("Tre svar") with
            {
                Background = "Ny baggrund.",
                Presentation = "Med vores egne ord.",
            },
            await NewestAsync("Tre svar")
        );
        Assert.Empty((await RunningSite.ReadAsync(Karen, $"{path}/forslag")).QuerySelectorAll(".suggestion"));
    }

    [Fact]
    public async Task A_suggestion_that_a_colleague_has_decided_is_refused_and_what_was_typed_is_there_while_it_stands()
    {
        var path = await GivenChangesAsync("Kollegaen først");
        var late = await FormAsync(Karen, path, PaperPart.Background, "Edit");
        await AnswerAsync(path, PaperPart.Background, "Leave");

        var refused = await late.Type("written", "Karens ord.").SendAsync();

        Assert.Equal(PaperRefusal.SuggestionIsGone.InDanish, await CouncilWork.RefusalAsync(refused));
        Assert.Equal(Text("Kollegaen først"), await NewestAsync("Kollegaen først"));
        var tooLong = await (await FormAsync(Karen, path, PaperPart.Presentation, "Edit"))
            .Type("written", new string('x', PaperLimits.LongestPart + 1))
            .SendAsync();
        var page = await RunningSite.ParseAsync(tooLong);
        Assert.Equal(PaperRefusal.TextIsTooLong.InDanish, page.QuerySelector(".refusals li")!.TextContent.Trim());
        Assert.Contains(
            page.QuerySelectorAll("textarea[name=written]").OfType<IHtmlTextAreaElement>(),
            area => area.Value.Length > PaperLimits.LongestPart
        );
    }

    [Fact]
    public async Task A_suggestion_that_KL_has_changed_again_is_refused()
    {
        var path = await GivenChangesAsync("KL igen");
        var late = await FormAsync(Karen, path, PaperPart.Background, "Take");
        var master = await site.Make.PaperAsync("kl-igen", council: null);
        await site.Make.SaveAsync(
            Visitor.Editor,
            master,
            2,
            Changed("KL igen") with
            {
                Background = "Nyeste baggrund.",
            }
        );

        var refused = await late.SendAsync();

        Assert.Equal(PaperRefusal.SuggestionIsGone.InDanish, await CouncilWork.RefusalAsync(refused));
        Assert.Equal(Text("KL igen"), await NewestAsync("KL igen"));
    }

    private static PaperText Text(string title) =>
        new(title, "Gammel baggrund.", "- at rådet svarer.", "Gammelt svar.");

    private static PaperText Changed(string title) => new(title, "Ny baggrund.", "- at rådet venter.", "Nyt svar.");

    // KL has changed three parts since the council got the text; answers with the address of the council's
    private async Task<string> GivenChangesAsync(string title)
    {
        var master = await site.GivenASharedTextAsync(Text(title), "kkr-sjaelland");
        await site.Make.SaveAsync(Visitor.Editor, master, 1, Changed(title));
        return WritingSite.PathOf(title, "kkr-sjaelland");
    }

    private static Task<WebForm> FormAsync(HttpClient client, string path, PaperPart part, string answer) =>
        WebForm.OpenAsync(
            client,
            $"{path}/forslag",
            $"form:has(input[name=part][value={part}]) button[name=answer][value={answer}]"
        );

    // decided by the case officer; answers with what the page says
    private async Task<string> AnswerAsync(string path, PaperPart part, string answer, string? written = null)
    {
        var client = site.ClientOf(Visitor.CaseOfficer);
        var form = await FormAsync(client, path, part, answer);
        if (written is not null)
        {
            form.Type("written", written);
        }

        var response = await form.SendAsync();
        var page = await RunningSite.ReadAsync(client, response.Headers.Location!.ToString());
        return page.QuerySelector("[role=status] p")!.TextContent;
    }

    private Task<Guid> CouncilAsync(string slug) =>
        site.StoredAsync(async db =>
            (await db.Organizations.SingleAsync(one => one.Slug == slug, Cancellation)).Id.Value
        );

    private async Task<PaperText> NewestAsync(string title)
    {
        var id = await site.Make.PaperAsync(Foundations.Slug.From(title), "kkr-sjaelland");
        return await site.StoredAsync(async db =>
        {
            var number = (await db.Papers.SingleAsync(paper => paper.Id == id, Cancellation)).CurrentVersion;
            var newest = db.PaperVersions.Where(one => one.Paper == id && one.Number == number);
            return (await newest.SingleAsync(Cancellation)).Text;
        });
    }
}
