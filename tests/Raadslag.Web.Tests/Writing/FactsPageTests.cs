using System.Net;
using Microsoft.EntityFrameworkCore;
using Raadslag.FollowUp;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Tests.Databases;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Tests.Writing;

/// <summary>What is said of a text beside the text, and where its case numbers lead.</summary>
[Collection(OneWritingSite.Name)]
public sealed class FactsPageTests(WritingSite site)
{
    private const string Form = "form.facts-form";

    private HttpClient Karen => site.ClientOf(Visitor.Secretary);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Facts_are_saved_and_shown_with_the_text_and_a_figure_it_asks_for_fills_it()
    {
        var (_, path) = await site.GivenATextAsync(
            new PaperText("Oplyst sag", "Der er {{tal: pladser}} pladser.", "", "")
        );
        var form = await OpenAsync(path);

        var saved = await form.Type("Form.LastWord", "Kommunalbestyrelserne")
            .Type("Form.CaseNumbers", "SAG-2026-05001\r\nSAG-2026-05002")
            .Type("Form.Participants[0].Planned", "Ib Vig")
            .Type("Form.Participants[0].Actual", "Bo Vig")
            .Type("Form.Figures[0].Value", "212")
            .SendAsync();

        var page = await RunningSite.ReadAsync(Karen, saved.Headers.Location!.ToString());
        var facts = page.QuerySelector("dl.facts")!.TextContent;
        Assert.Contains("SAG-2026-05001, SAG-2026-05002", facts, StringComparison.Ordinal);
        Assert.Contains("Bo Vig (i stedet for Ib Vig)", facts, StringComparison.Ordinal);
        Assert.Contains("Kommunalbestyrelserne", facts, StringComparison.Ordinal);
        Assert.Contains("Der er 212 pladser.", page.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_saves_over_another_is_told_keeps_what_was_typed_and_can_save_again()
    {
        var (paper, path) = await site.GivenATextAsync(new PaperText("To om oplysninger", "Ord.", "", ""));
        var late = await OpenAsync(path);
        await (await OpenAsync(path)).Type("Form.LastWord", "Rådet").SendAsync();

        var refused = await RunningSite.ParseAsync(
            await late.Type("Form.LastWord", "Kommunalbestyrelserne")
                .Type("Form.CaseNumbers", "SAG-2026-05003")
                .Type("Form.Participants[1].Planned", "Ib Vig")
                .SendAsync()
        );

        Assert.Equal(PaperRefusal.FactsHaveChanged.InDanish, refused.QuerySelector(".refusals li")!.TextContent.Trim());
        Assert.Equal("Rådet", (await PaperAsync(paper)).LastWord);
        var typed = WebForm.On(refused, Karen, $"{path}/oplysninger", Form);
        Assert.Equal(
            ("Kommunalbestyrelserne", "SAG-2026-05003", "Ib Vig"),
            (typed["Form.LastWord"], typed["Form.CaseNumbers"], typed["Form.Participants[1].Planned"])
        );
        Assert.Equal(HttpStatusCode.Redirect, (await typed.SendAsync()).StatusCode);
        Assert.Equal("Kommunalbestyrelserne", (await PaperAsync(paper)).LastWord);
    }

    [Fact]
    public async Task A_text_is_not_closed_without_a_reason()
    {
        var (paper, path) = await site.GivenATextAsync(new PaperText("Lukket uden grund", "Ord.", "", ""));

        var refused = await (await OpenAsync(path)).Type("Form.Access", "Closed").SendAsync();

        Assert.Equal(PaperRefusal.ClosedReasonIsMissing.InDanish, await CouncilWork.RefusalAsync(refused));
        Assert.Equal(Access.Open, (await PaperAsync(paper)).Access);
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_to_be_none_and_stands_where_it_was_typed()
    {
        var promised = new PaperText(
            "Klar til tiden",
            "",
            "",
            "Sekretariatet vender tilbage på mødet i november 2027."
        );
        var (paper, path) = await site.GivenATextAsync(promised);
        const string Sentence = "»snart« er ikke en dag. Skriv den som 2026-06-16 eller 16.6.2026.";

        var refused = await RunningSite.ParseAsync(
            await (await OpenAsync(path)).Type("Form.DueOn", "snart").SendAsync()
        );
        var untaken = await (
            await WebForm.OpenAsync(Karen, WritingSite.MatterPathOf(promised.Title), "form[action$='handler=Promise']")
        )
            .Type("due", "snart")
            .Press("state", "Taken")
            .SendAsync();

        Assert.Equal(Sentence, refused.QuerySelector(".refusals a[href='#due-on']")!.TextContent);
        Assert.Equal("snart", refused.QuerySelector("#due-on")!.GetAttribute("value"));
        Assert.Null((await PaperAsync(paper)).DueOn);
        Assert.Equal(Sentence, await CouncilWork.RefusalAsync(untaken));
        var promise = await site.StoredAsync(db => db.Promises.SingleAsync(one => one.Paper == paper, Cancellation));
        Assert.Equal(PromiseState.Suggested, promise.State);
    }

    [Fact]
    public async Task A_case_number_that_was_typed_leads_to_the_matter_when_that_is_public_and_nowhere_before()
    {
        const string Number = "SAG-2026-05010";
        const string Hidden = "SAG-2026-05011";
        await GivenAPublicMatterAsync("Journaliseret sag", Number);
        await GivenAPublicMatterAsync("Journaliseret lukket sag", Hidden);
        var (inWork, _) = await site.GivenATextAsync(new PaperText("Sag i arbejde", "Ord.", "", ""));
        await site.Make.SayAsync(Visitor.Secretary, inWork, Filed("SAG-2026-05012"));
        await CloseAsync("Journaliseret lukket sag");
        using var reader = site.Running.NewClient();

        var page = await RunningSite.ReadAsync(reader, $"/sager/{Number}");

        var link = Assert.Single(page.QuerySelectorAll(".rows a"));
        Assert.Equal("/sager/journaliseret-sag", link.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(reader, "/sager/journaliseret-sag"));
        Assert.Equal(HttpStatusCode.MovedPermanently, await StatusAsync(reader, "/sager/sag-2026-05010"));
        foreach (var number in new[] { Hidden, "SAG-2026-05012", "SAG-2026-05013" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(reader, $"/sager/{number}"));
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(reader, $"/sager/{number.ToLowerInvariant()}"));
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(reader, "/sager/sag-i-arbejde"));
    }

    private static PaperFacts Filed(string number) =>
        new()
        {
            Purpose = PaperPurpose.Discussion,
            Access = Access.Open,
            CaseNumbers = [number],
        };

    // a matter written here, with its number, of which minutes have been published
    private async Task GivenAPublicMatterAsync(string title, string number)
    {
        var (id, _) = await site.GivenATextAsync(new PaperText(title, "Ord.", "", ""));
        await site.Make.SayAsync(Visitor.Secretary, id, Filed(number));
        if (!await site.StoredAsync(db => db.Consultations.AnyAsync(Cancellation)))
        {
            await site.Running.WithinAsync(services =>
                Samples.ImportAsync(services, "kkr-nordjylland/2026-03-24-referat.txt")
            );
        }

        var matter = (await PaperAsync(id)).Matter;
        await site.StoredAsync(async db =>
        {
            var written = await db.Papers.Select(paper => paper.Matter).ToListAsync(Cancellation);
            var treated = await db.Consultations.FirstAsync(one => !written.Contains(one.Matter), Cancellation);
            var addresses = db.MatterAddresses.Where(address => address.Matter == treated.Matter);
            await addresses.ForEachAsync(address => address.Matter = matter, Cancellation);
            treated.Matter = matter;
            return await db.SaveGivenAsync(Cancellation);
        });
    }

    private async Task CloseAsync(string title)
    {
        var form = await OpenAsync(WritingSite.PathOf(title, "kkr-sjaelland"));
        var closed = await form.Type("Form.Access", "Closed").Type("Form.ClosedReason", "Pris.").SendAsync();
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
    }

    private Task<WebForm> OpenAsync(string path) => WebForm.OpenAsync(Karen, $"{path}/oplysninger", Form);

    private Task<Paper> PaperAsync(PaperId id) =>
        site.StoredAsync(db => db.Papers.SingleAsync(paper => paper.Id == id, Cancellation));

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path) =>
        (await client.GetAsync(path, Cancellation)).StatusCode;
}
