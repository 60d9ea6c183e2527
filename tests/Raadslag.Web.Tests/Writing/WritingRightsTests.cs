using System.Net;
using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Tests.Writing;

/// <summary>Whose text is whose: what a neighbour reads, what nobody else sees, and who writes.</summary>
[Collection(OneWritingSite.Name)]
public sealed class WritingRightsTests(WritingSite site)
{
    private static readonly string[] Pages = ["", "/bilag", "/udgaver"];

    private static readonly string[] WritersPages = ["/skriv", "/oplysninger"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_neighbour_reads_an_open_text_of_a_shared_matter_and_finds_no_way_to_write_in_it()
    {
        var text = new PaperText("Busser til uddannelser", "Baggrund.", "- at rådet svarer.", "Fremstilling.");
        await site.GivenASharedTextAsync(text, "kkr-sjaelland", "kkr-nordjylland");
        var path = WritingSite.PathOf(text.Title, "kkr-sjaelland");
        var neighbour = site.ClientOf(Visitor.Neighbour);

        foreach (var page in Pages.Append("/forslag"))
        {
            var read = await RunningSite.ReadAsync(neighbour, path + page);
            Assert.NotEqual("Siden findes ikke", read.QuerySelector("h1")!.TextContent);
            Assert.Empty(read.QuerySelectorAll("main form[method=post] button, main a[href$='/skriv']"));
        }

        foreach (var page in WritersPages)
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(neighbour, path + page));
        }
    }

    [Theory]
    [InlineData("/skriv?handler=Save", PaperRefusal.MayNotWrite)]
    [InlineData("/skriv?handler=Draft", PaperRefusal.MayNotWrite)]
    [InlineData("/udgaver?handler=Restore", PaperRefusal.MayNotWrite)]
    [InlineData("/oplysninger", PaperRefusal.MayNotWrite)]
    [InlineData("?handler=State", PaperRefusal.MayNotWrite)]
    public async Task What_a_neighbour_sends_all_the_same_is_refused_in_Danish(string form, PaperRefusal refusal)
    {
        var text = new PaperText($"Overgreb {form.Length}", "Vores egne ord.", "", "");
        await site.GivenASharedTextAsync(text, "kkr-sjaelland", "kkr-nordjylland");
        var path = WritingSite.PathOf(text.Title, "kkr-sjaelland");

        var response = await SendAsync(
            Visitor.Neighbour,
            path + form,
            ("Form.Title", "Overtaget"),
            ("Form.Background", "Naboens ord."),
            ("Form.Purpose", "Decision"),
            ("Form.Access", "Open"),
            ("Form.LastWord", "Naboen"),
            ("version", "1"),
            ("state", "Ready")
        );

        Assert.Equal(refusal.InDanish, await CouncilWork.RefusalAsync(response));
        var stored = await PaperAsync(text.Title);
        Assert.Equal((1, PaperState.InWork, null), (stored.CurrentVersion, stored.State, stored.LastWord));
    }

    [Fact]
    public async Task What_a_neighbour_keeps_is_refused_too_and_leaves_no_draft()
    {
        var text = new PaperText("Naboens kladde", "Vores egne ord.", "", "");
        await site.GivenASharedTextAsync(text, "kkr-sjaelland", "kkr-nordjylland");
        var path = WritingSite.PathOf(text.Title, "kkr-sjaelland");

        var kept = await SendAsync(Visitor.Neighbour, $"{path}/skriv?handler=Keep", ("Form.Title", "Overtaget"));

        var answer = await kept.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("refused", answer, StringComparison.Ordinal);
        var paper = await PaperAsync(text.Title);
        Assert.False(await site.StoredAsync(db => db.Drafts.AnyAsync(draft => draft.Paper == paper.Id, Cancellation)));
    }

    [Fact]
    public async Task A_closed_text_is_seen_by_its_own_council_and_by_no_other()
    {
        var text = new PaperText("Køb af en ø", "Prisen er hemmelig.", "", "");
        await site.GivenASharedTextAsync(text, "kkr-sjaelland", "kkr-nordjylland");
        var paper = await PaperAsync(text.Title);
        await site.Make.SayAsync(Visitor.Secretary, paper.Id, WithAccess(Access.Closed));
        var path = WritingSite.PathOf(text.Title, "kkr-sjaelland");

        foreach (var page in Pages.Concat(WritersPages).Append("/forslag"))
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site.ClientOf(Visitor.Neighbour), path + page));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(site.ClientOf(Visitor.CaseOfficer), path + page));
        }

        foreach (var page in Pages)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(site.ClientOf(Visitor.Chair), path + page));
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(site.ClientOf(Visitor.Member), path + page));
        }

        var beside = await RunningSite.ReadAsync(
            site.ClientOf(Visitor.Neighbour),
            $"{WritingSite.MatterPathOf(text.Title)}/side-om-side"
        );
        Assert.Equal(
            ["Fælles tekst", "KKR Nordjylland"],
            beside.QuerySelectorAll("main h2").Select(h => h.TextContent)
        );
    }

    [Fact]
    public async Task A_text_of_one_council_alone_is_not_found_by_a_neighbour()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Egen sag", "Ord.", "", ""));

        foreach (var page in Pages.Concat(WritersPages))
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site.ClientOf(Visitor.Neighbour), path + page));
        }

        Assert.Equal(
            HttpStatusCode.NotFound,
            await StatusAsync(site.ClientOf(Visitor.Neighbour), WritingSite.MatterPathOf("Egen sag"))
        );
    }

    [Fact]
    public async Task A_case_officer_writes_and_a_chair_and_a_member_do_not()
    {
        var (_, path) = await site.GivenATextAsync(new PaperText("Sagsbehandlerens sag", "Ord.", "", ""));
        var form = await WebForm.OpenAsync(site.ClientOf(Visitor.CaseOfficer), $"{path}/skriv", "form#write");

        var saved = await form.Type("Form.Background", "Nye ord.").SendAsync();

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(2, (await PaperAsync("Sagsbehandlerens sag")).CurrentVersion);
        foreach (var visitor in new[] { Visitor.Chair, Visitor.Member })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(site.ClientOf(visitor), $"{path}/skriv"));
            var sent = await SendAsync(visitor, $"{path}/skriv?handler=Save", ("Form.Title", "Overtaget"));
            Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode);
        }
    }

    private static PaperFacts WithAccess(Access access) =>
        new()
        {
            Purpose = PaperPurpose.Discussion,
            Access = access,
            ClosedReason = "Forhandlingerne er ikke slut.",
        };

    private async Task<Paper> PaperAsync(string title)
    {
        var id = await site.Make.PaperAsync(WritingSite.MatterPathOf(title)[17..], "kkr-sjaelland");
        return await site.StoredAsync(db => db.Papers.SingleAsync(paper => paper.Id == id, Cancellation));
    }

    private async Task<HttpResponseMessage> SendAsync(
        Visitor visitor,
        string address,
        params (string Field, string Value)[] fields
    )
    {
        var client = site.ClientOf(visitor);
        var form = await Secretary.FormAsync(client, "/log-ud");
        foreach (var (field, value) in fields)
        {
            form[field] = value;
        }

        return await client.PostAsync(address, new FormUrlEncodedContent(form), Cancellation);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path) =>
        (await client.GetAsync(path, Cancellation)).StatusCode;
}
