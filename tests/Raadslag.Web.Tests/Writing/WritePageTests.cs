using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Raadslag.Matters;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Tests.Writing;

/// <summary>A text kept, saved, put together with another's and brought back, without script.</summary>
[Collection(OneWritingSite.Name)]
public sealed class WritePageTests(WritingSite site)
{
    private const string Form = "form#write";
    private const string Settle = "form.conflicts";

    private static readonly string[] Merged = ["Havnen har ti pladser.", "Prisen er lav og venlig."];

    private HttpClient Karen => site.ClientOf(Visitor.Secretary);

    private HttpClient Per => site.ClientOf(Visitor.CaseOfficer);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_script_keeps_is_answered_with_the_draft_its_revision_who_is_here_and_what_is_new()
    {
        var (paper, path) = await GivenAsync("Holdt kladde");
        var form = await OpenAsync(Karen, path);
        await OpenAsync(Per, path);

        var first = await JsonAsync(
            await form.Type("Form.Background", "Et.").SendToAsync($"{path}/skriv?handler=Keep")
        );
        form.Type("Form.Draft", first.GetProperty("draft").GetString()!).Type("Form.Revision", "1");
        await site.Make.SaveAsync(Visitor.CaseOfficer, paper, 1, Text("Holdt kladde") with { Presentation = "Pers." });
        var second = await JsonAsync(
            await form.Type("Form.Background", "Et, to.").SendToAsync($"{path}/skriv?handler=Keep")
        );
        var late = await JsonAsync(
            await form.Type("Form.Background", "Tre.").SendToAsync($"{path}/skriv?handler=Keep")
        );

        Assert.Equal(
            (1, "Per Lund skriver også i teksten lige nu.", ""),
            (first.GetProperty("revision").GetInt32(), Said(first, "here"), Said(first, "news"))
        );
        Assert.Equal(first.GetProperty("draft").GetGuid(), second.GetProperty("draft").GetGuid());
        Assert.Equal(
            (2, WritingPhrases.NewVersion(2)),
            (second.GetProperty("revision").GetInt32(), Said(second, "news"))
        );
        // the window said revision 1 once more: it gets a draft of its own, and nothing is written over
        Assert.NotEqual(second.GetProperty("draft").GetGuid(), late.GetProperty("draft").GetGuid());
        Assert.Equal(["Et, to.", "Tre."], (await DraftsAsync(paper)).Select(draft => draft.Background).Order());
    }

    [Fact]
    public async Task A_window_that_only_stands_open_is_told_who_is_here_and_keeps_nothing()
    {
        var (paper, path) = await GivenAsync("Åbent vindue");
        var form = await OpenAsync(Per, path);
        await OpenAsync(Karen, path);

        var here = await JsonAsync(await form.SendToAsync($"{path}/skriv?handler=Here"));

        Assert.Equal(("Karen Holm skriver også i teksten lige nu.", ""), (Said(here, "here"), Said(here, "news")));
        Assert.Empty(await DraftsAsync(paper));
    }

    [Fact]
    public async Task A_draft_is_kept_gone_on_with_and_saved_as_the_next_version()
    {
        var (paper, path) = await GivenAsync("Kladde til udgave");

        var kept = await (await WebForm.OpenAsync(Karen, $"{path}/skriv", "[formaction$='handler=Draft']"))
            .Type("Form.Background", "En linje.\r\n\r\nEn til.")
            .SendAsync();
        var form = await OpenAsync(Karen, kept.Headers.Location!.ToString());
        Assert.Equal("En linje.\n\nEn til.", form["Form.Background"]);
        var saved = await form.SendAsync();
        var page = await RunningSite.ReadAsync(Karen, saved.Headers.Location!.ToString());
        var again = await (await OpenAsync(Karen, path)).SendAsync();
        var same = await RunningSite.ReadAsync(Karen, again.Headers.Location!.ToString());

        Assert.Equal("Gemt som udgave 2.", Notice(page));
        Assert.Equal("Teksten er, som den var: udgave 2.", Notice(same));
        Assert.Equal("En linje.\n\nEn til.", (await NewestAsync(paper)).Background);
        Assert.Empty(await DraftsAsync(paper));
    }

    [Fact]
    public async Task Two_who_wrote_apart_are_merged_and_two_in_one_paragraph_decide()
    {
        var (paper, path) = await GivenAsync("Samme afsnit");
        var pers = await OpenAsync(Per, path);
        await (await OpenAsync(Karen, path))
            .Type("Form.Background", "Havnen har ni pladser.\n\nPrisen er høj.")
            .SendAsync();

        var conflict = await ConflictAsync(
            await pers.Type("Form.Background", "Havnen har ni pladser.\n\nPrisen er lav.")
                .Type("Form.Presentation", "Pers ord.")
                .SendAsync()
        );

        Assert.Equal(WritingPhrases.Conflicts(1), conflict.QuerySelector("[role=alert] h2")!.TextContent);
        Assert.Equal(
            ("Prisen er lav.", "Prisen er høj."),
            (conflict.QuerySelector("[data-mine]")!.TextContent, conflict.QuerySelector("[data-theirs]")!.TextContent)
        );
        Assert.Equal(2, (await PaperAsync(paper)).CurrentVersion);

        var settled = await WebForm.On(conflict, Per, path, Settle).Type("choices", "Prisen er rimelig.").SendAsync();

        var page = await RunningSite.ReadAsync(Per, settled.Headers.Location!.ToString());
        Assert.Equal("Gemt som udgave 3.", Notice(page));
        Assert.Equal(
            ("Havnen har ni pladser.\n\nPrisen er rimelig.", "Pers ord."),
            ((await NewestAsync(paper)).Background, (await NewestAsync(paper)).Presentation)
        );
    }

    [Fact]
    public async Task A_third_who_saves_between_takes_nothing_from_what_was_decided()
    {
        var (paper, path) = await GivenAsync("Den tredje");
        var conflict = await GivenAConflictAsync(path);
        await (await OpenAsync(Karen, path))
            .Type("Form.Background", "Havnen har ti pladser.\n\nPrisen er ukendt.")
            .SendAsync();

        var again = await ConflictAsync(
            await WebForm.On(conflict, Per, path, Settle).Type("choices", "Prisen er rimelig.").SendAsync()
        );

        Assert.Equal(
            ("Prisen er rimelig.", "Prisen er ukendt."),
            (again.QuerySelector("[data-mine]")!.TextContent, again.QuerySelector("[data-theirs]")!.TextContent)
        );
        await WebForm.On(again, Per, path, Settle).Type("choices", Merged[1]).SendAsync();
        Assert.Equal(string.Join("\n\n", Merged), (await NewestAsync(paper)).Background);
    }

    [Fact]
    public async Task Who_wrote_on_in_another_window_decides_again_and_finds_what_was_typed()
    {
        var (paper, path) = await GivenAsync("To vinduer");
        var conflict = await GivenAConflictAsync(path);
        await (await OpenAsync(Per, path)).Type("Form.Presentation", "Fra det andet vindue.").KeepAsync(path);

        var refused = await ConflictAsync(
            await WebForm.On(conflict, Per, path, Settle).Type("choices", "Prisen er rimelig.").SendAsync()
        );

        Assert.Equal(PaperRefusal.ConflictsHaveChanged.InDanish, Refusal(refused));
        Assert.Equal("Prisen er rimelig.", refused.QuerySelector("#choice-0")!.TextContent);
        var settled = await WebForm.On(refused, Per, path, Settle).SendAsync();
        Assert.Equal(HttpStatusCode.Redirect, settled.StatusCode);
        var newest = await NewestAsync(paper);
        Assert.EndsWith("Prisen er rimelig.", newest.Background, StringComparison.Ordinal);
        Assert.Equal("Fra det andet vindue.", newest.Presentation);
    }

    [Fact]
    public async Task Where_other_places_clash_by_now_what_was_decided_stands_beside_them()
    {
        var (_, path) = await GivenAsync("Andre steder");
        var conflict = await GivenAConflictAsync(path);
        await (await OpenAsync(Per, path))
            .Type("Form.Background", "Havnen har otte pladser.\n\nPrisen er lav.")
            .KeepAsync(path);
        await (await OpenAsync(Karen, path))
            .Type("Form.Background", "Havnen har syv pladser.\n\nPrisen er høj.")
            .SendAsync();
        await (await OpenAsync(Per, path)).Type("Form.Title", "Andre steder, skrevet af Per").KeepAsync(path);
        await (await OpenAsync(Karen, path)).Type("Form.Title", "Andre steder, skrevet af Karen").SendAsync();

        var refused = await ConflictAsync(
            await WebForm.On(conflict, Per, path, Settle).Type("choices", "Prisen er rimelig.").SendAsync()
        );

        Assert.Equal(PaperRefusal.ConflictsHaveChanged.InDanish, Refusal(refused));
        Assert.Equal("Prisen er rimelig.", refused.QuerySelector("[data-decided]")!.TextContent);
        Assert.True(refused.QuerySelectorAll("[data-conflict]").Length > 1);
    }

    [Fact]
    public async Task A_conflict_whose_draft_is_gone_shows_the_text_and_what_was_decided()
    {
        var (_, path) = await GivenAsync("Væk kladde");
        var conflict = await GivenAConflictAsync(path);
        var discard = await WebForm.OpenAsync(Per, $"{path}/skriv", "form[action$='handler=Discard']");
        Assert.Equal(HttpStatusCode.Redirect, (await discard.SendAsync()).StatusCode);

        var settled = await RunningSite.ParseAsync(
            await WebForm.On(conflict, Per, path, Settle).Type("choices", "Prisen er rimelig.").SendAsync()
        );
        var discarded = await RunningSite.ParseAsync(await discard.SendAsync());

        Assert.Equal(PaperRefusal.DraftIsGone.InDanish, Refusal(settled));
        Assert.Equal("Prisen er rimelig.", settled.QuerySelector("[data-decided]")!.TextContent);
        Assert.Equal(WritingPhrases.DraftIsAlreadyGone, Refusal(discarded));
        foreach (var page in new[] { settled, discarded })
        {
            var shown = WebForm.On(page, Per, path, Form);
            Assert.Equal(
                ("Væk kladde", "Havnen har ni pladser.\n\nPrisen er høj.", "2"),
                (shown["Form.Title"], shown["Form.Background"], shown["Form.Base"])
            );
        }
    }

    [Fact]
    public async Task A_decided_text_that_cannot_be_a_version_is_in_the_form_with_the_reason()
    {
        var (_, path) = await GivenAsync("Uden titel");
        var pers = await OpenAsync(Per, path);
        await (await OpenAsync(Karen, path)).Type("Form.Title", "Karens titel").SendAsync();
        var conflict = await ConflictAsync(await pers.Type("Form.Title", "Pers titel").SendAsync());

        var refused = await RunningSite.ParseAsync(
            await WebForm.On(conflict, Per, path, Settle).Type("choices", "").SendAsync()
        );

        Assert.Equal(PaperRefusal.TitleIsMissing.InDanish, Refusal(refused));
        Assert.Equal(Text("").Background, WebForm.On(refused, Per, path, Form)["Form.Background"]);
        Assert.Null(refused.QuerySelector("[data-decided]"));
    }

    [Fact]
    public async Task An_old_version_is_brought_back_as_a_new_one()
    {
        var (paper, path) = await GivenAsync("Hentet frem");
        await (await OpenAsync(Karen, path)).Type("Form.Background", "Noget helt andet.").SendAsync();

        var restored = await (
            await WebForm.OpenAsync(Karen, $"{path}/udgaver", "form:has(input[name=version][value='1'])")
        ).SendAsync();

        var page = await RunningSite.ReadAsync(Karen, restored.Headers.Location!.ToString());
        Assert.Equal("Teksten fra udgave 1 er hentet frem og gemt som udgave 3.", Notice(page));
        Assert.Equal(Text("").Background, (await NewestAsync(paper)).Background);
        var versions = await RunningSite.ReadAsync(Karen, $"{path}/udgaver?fra=2&til=3");
        Assert.Contains(
            "hentet frem fra udgave 1",
            versions.QuerySelector(".rows li")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static PaperText Text(string title) => new(title, "Havnen har ni pladser.\n\nPrisen er ny.", "", "");

    private Task<(PaperId Paper, string Path)> GivenAsync(string title) => site.GivenATextAsync(Text(title));

    // Per wrote of the price what Karen has saved otherwise
    private async Task<IHtmlDocument> GivenAConflictAsync(string path)
    {
        var pers = await OpenAsync(Per, path);
        await (await OpenAsync(Karen, path))
            .Type("Form.Background", "Havnen har ni pladser.\n\nPrisen er høj.")
            .SendAsync();
        return await ConflictAsync(
            await pers.Type("Form.Background", "Havnen har ni pladser.\n\nPrisen er lav.").SendAsync()
        );
    }

    private static Task<WebForm> OpenAsync(HttpClient client, string path) =>
        WebForm.OpenAsync(client, path.Contains("/skriv", StringComparison.Ordinal) ? path : $"{path}/skriv", Form);

    private static async Task<IHtmlDocument> ConflictAsync(HttpResponseMessage response)
    {
        var page = await RunningSite.ParseAsync(response);
        Assert.Equal("To tekster skal flettes", page.QuerySelector("h1")!.TextContent);
        return page;
    }

    private static string Notice(IHtmlDocument page) => page.QuerySelector("[role=status] p")!.TextContent;

    private static string Refusal(IHtmlDocument page) => page.QuerySelector(".refusals li")!.TextContent.Trim();

    private static string? Said(JsonElement answer, string what) => answer.GetProperty(what).GetString();

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        return json.RootElement.Clone();
    }

    private Task<Paper> PaperAsync(PaperId id) =>
        site.StoredAsync(db => db.Papers.SingleAsync(paper => paper.Id == id, Cancellation));

    private Task<List<Draft>> DraftsAsync(PaperId id) =>
        site.StoredAsync(db => db.Drafts.Where(one => one.Paper == id && one.End == null).ToListAsync(Cancellation));

    private async Task<PaperText> NewestAsync(PaperId id)
    {
        var number = (await PaperAsync(id)).CurrentVersion;
        return (
            await site.StoredAsync(db =>
                db.PaperVersions.SingleAsync(one => one.Paper == id && one.Number == number, Cancellation)
            )
        ).Text;
    }
}

internal static class KeepingForms
{
    extension(WebForm form)
    {
        /// <summary>Keeps what stands in the form, as the script does.</summary>
        public async Task KeepAsync(string path) =>
            Assert.Contains(
                "revision",
                await (await form.SendToAsync($"{path}/skriv?handler=Keep")).Content.ReadAsStringAsync(
                    TestContext.Current.CancellationToken
                ),
                StringComparison.Ordinal
            );
    }
}
