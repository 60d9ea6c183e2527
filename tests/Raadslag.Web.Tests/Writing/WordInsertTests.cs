using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Raadslag.Import;
using Raadslag.Matters;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Tests.Writing;

/// <summary>The text of a Word file put into a text that is being written, without script.</summary>
[Collection(OneWritingSite.Name)]
public sealed class WordInsertTests(WritingSite site)
{
    private const string Button = "button[formaction$='handler=Word']";

    private HttpClient Karen => site.ClientOf(Visitor.Secretary);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_text_of_the_file_stands_last_in_the_part_and_everything_is_a_draft()
    {
        var (paper, path) = await GivenAsync("Fra Word");

        var inserted = await (await OpenAsync(path))
            .Type("Form.Title", "Fra Word, med ny titel")
            .Type("Form.Presentation", "Det skrev jeg selv.\r\n")
            .Type("part", "Presentation")
            .Choose("Oplæg til møde.docx", await File.ReadAllBytesAsync(PasteTests.WordFile, Cancellation))
            .SendAsync();

        var address = inserted.Headers.Location!.ToString();
        var page = await RunningSite.ReadAsync(Karen, address);
        var form = WebForm.On(page, Karen, address, "form#write");
        Assert.Equal(("Fra Word, med ny titel", "Baggrund."), (form["Form.Title"], form["Form.Background"]));
        Assert.StartsWith("Det skrev jeg selv.\n\n", form["Form.Presentation"], StringComparison.Ordinal);
        Assert.Contains("- 08.45-09.30: Gruppemøder", form["Form.Presentation"], StringComparison.Ordinal);
        Assert.StartsWith(
            "Teksten fra »Oplæg til møde.docx« står nu sidst under Sagsfremstilling. Den er ikke gemt som udgave endnu.",
            page.QuerySelector("[role=status] p")!.TextContent,
            StringComparison.Ordinal
        );
        var draft = Assert.Single(await DraftsAsync(paper));
        Assert.Equal(form["Form.Presentation"], draft.Presentation);

        var saved = await RunningSite.ReadAsync(Karen, (await form.SendAsync()).Headers.Location!.ToString());
        Assert.Equal("Gemt som udgave 2.", saved.QuerySelector("[role=status] p")!.TextContent);
    }

    [Fact]
    public async Task A_part_without_text_gets_the_file_alone_and_what_did_not_come_along_is_said()
    {
        var (_, path) = await GivenAsync("Billede i Word");
        var html = new WordBytes().Paragraph("Før billedet.").Picture().Paragraph("Efter billedet.").ToBytes();

        var inserted = await (await OpenAsync(path))
            .Type("part", "Recommendation")
            .Choose("billede.docx", html)
            .SendAsync();

        var address = inserted.Headers.Location!.ToString();
        var page = await RunningSite.ReadAsync(Karen, address);
        Assert.Equal(
            "Før billedet.\n\nEfter billedet.",
            WebForm.On(page, Karen, address, "form#write")["Form.Recommendation"]
        );
        Assert.EndsWith(
            "Et billede kom ikke med. Læg det ved som bilag.",
            page.QuerySelector("[role=status] p")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("notat.pdf", "%PDF-1.7 …", ReadingRefusal.IsOfUnknownFormat)]
    [InlineData("notat.docx", "Bare tekst", ReadingRefusal.IsOfUnknownFormat)]
    [InlineData("tom.docx", "", ReadingRefusal.IsEmpty)]
    [InlineData("<b>.docx", "PK\u0003\u0004afbrudt", ReadingRefusal.IsDamaged)]
    public async Task A_wrong_file_is_refused_by_name_and_nothing_typed_is_lost(
        string name,
        string content,
        ReadingRefusal refusal
    )
    {
        var (paper, path) = await GivenAsync($"Forkert fil {refusal} {name.Length} {content.Length}");

        var refused = await RunningSite.ParseAsync(
            await (await OpenAsync(path))
                .Type("Form.Background", "Det skrev jeg selv.")
                .Type("part", "Background")
                .Choose(name, Encoding.UTF8.GetBytes(content))
                .SendAsync()
        );

        Assert.Equal(
            PastePhrases.Unread(name, refusal),
            refused.QuerySelector(".refusals a[href='#word-file']")!.TextContent
        );
        Assert.Contains($"»{name}«", PastePhrases.Unread(name, refusal), StringComparison.Ordinal);
        var form = WebForm.On(refused, Karen, path, Button);
        Assert.Equal(("Det skrev jeg selv.", "Background"), (form["Form.Background"], form["part"]));
        var draft = Assert.Single(await DraftsAsync(paper));
        Assert.Equal(("Det skrev jeg selv.", form["Form.Draft"]), (draft.Background, $"{draft.Id}"));
        Assert.Equal($"{draft.Revision}", form["Form.Revision"]);
    }

    [Fact]
    public async Task A_form_without_a_file_says_so_and_keeps_what_was_typed()
    {
        var (_, path) = await GivenAsync("Ingen fil");

        var refused = await RunningSite.ParseAsync(
            await (await OpenAsync(path)).Type("Form.Background", "Det skrev jeg selv.").SendAsync()
        );

        Assert.Equal("Vælg en fil først.", refused.QuerySelector(".refusals li")!.TextContent.Trim());
        Assert.Equal("Det skrev jeg selv.", WebForm.On(refused, Karen, path, Button)["Form.Background"]);
    }

    [Fact]
    public async Task A_part_that_becomes_too_long_stays_as_it_was_typed()
    {
        var (_, path) = await GivenAsync("For langt");
        var typed = new string('x', PaperLimits.LongestPart - 10);

        var refused = await RunningSite.ParseAsync(
            await (await OpenAsync(path))
                .Type("Form.Background", typed)
                .Type("part", "Background")
                .Choose("dagsorden.docx", await File.ReadAllBytesAsync(PasteTests.WordFile, Cancellation))
                .SendAsync()
        );

        Assert.Equal(PaperRefusal.TextIsTooLong.InDanish, refused.QuerySelector(".refusals li")!.TextContent.Trim());
        Assert.Equal(typed, WebForm.On(refused, Karen, path, Button)["Form.Background"]);
    }

    [Fact]
    public async Task A_neighbour_puts_nothing_in()
    {
        var text = new PaperText("Naboens Word-fil", "Ord.", "", "");
        await site.GivenASharedTextAsync(text, "kkr-sjaelland", "kkr-nordjylland");
        var neighbour = site.ClientOf(Visitor.Neighbour);
        var form = await Secretary.FormAsync(neighbour, "/log-ud");

        var refused = await neighbour.PostAsync(
            $"{WritingSite.PathOf(text.Title, "kkr-sjaelland")}/skriv?handler=Word",
            new FormUrlEncodedContent(form),
            Cancellation
        );

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(PaperRefusal.MayNotWrite.InDanish, await CouncilWork.RefusalAsync(refused));
    }

    private Task<(PaperId Paper, string Path)> GivenAsync(string title) =>
        site.GivenATextAsync(new PaperText(title, "Baggrund.", "", ""));

    private Task<WebForm> OpenAsync(string path) => WebForm.OpenAsync(Karen, $"{path}/skriv", Button);

    private Task<List<Draft>> DraftsAsync(PaperId id) =>
        site.StoredAsync(db => db.Drafts.Where(one => one.Paper == id && one.End == null).ToListAsync(Cancellation));
}
