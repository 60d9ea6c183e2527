using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Foundations;
using Raadslag.Meetings;
using Raadslag.Publishing;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Word;

namespace Raadslag.Web.Tests;

/// <summary>Meetings and a text with words that stand nowhere else, to be looked for once they are closed or withdrawn.</summary>
internal sealed class Secrets(RunningSite site)
{
    private const string Reason = "Personforhold";

    /// <summary>Words that everybody could read until they were closed or withdrawn.</summary>
    public static IReadOnlyList<string> OnceOpen { get; } =
    [
        "Kvartsfalk",
        "SAG-2026-77431",
        "topasmus",
        "onyxrev",
        "beryllos",
        "granatulv",
        "malakitugle",
        "ametystgrib",
        "safirsvale",
        "zirkonhare",
    ];

    /// <summary>Words that nobody outside could ever read: a closed annex of a text, its name and what it says.</summary>
    public static IReadOnlyList<string> NeverOpen { get; } = ["rubinravn", "jaspismaar"];

    public static IEnumerable<string> All => [.. OnceOpen, .. NeverOpen];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Stores it all, open but for the annex of the text.</summary>
    public async Task StoreAsync()
    {
        await ImportAsync(Minutes);
        await ImportAsync(Withdrawn);
        var writing = new WritingSamples(site);
        var paper = await writing.OpenAsync(Visitor.Secretary, "kkr-sjaelland", "Fælles beredskab");
        await writing.AttachAsync(paper, "Rubinravn", "rubinravn.docx", WordFile("Jaspismaar"), Access.Closed);
        // a version between, in which the item is called something else
        using var secretary = await Staff.SignInAsync(site, Secretary.Email, new CookieContainer());
        await CorrectAsync(secretary, ("items/1.2/title", "Ansættelse af Kvartsfalk og zirkonhare"));
    }

    /// <summary>The agenda that the minutes came of, open.</summary>
    public Task StoreAgendaAsync() =>
        ImportAsync(
            Minutes
                .Replace("REFERAT", "DAGSORDEN", StringComparison.Ordinal)
                .Replace("\n\nBeslutning\nTiltrådt.", "", StringComparison.Ordinal)
                .Replace("\n\nBeslutning\nGranatulv tiltrådt.", "", StringComparison.Ordinal)
        );

    /// <summary>Closes and withdraws as the secretaries would, on the site's own pages.</summary>
    public async Task CloseAsync()
    {
        using var secretary = await Staff.SignInAsync(site, Secretary.Email, new CookieContainer());
        await CorrectAsync(
            secretary,
            ("items/1.2/access", "closed"),
            ("items/1.2/closedReason", Reason),
            ("items/1.1/annexes/1/access", "closed"),
            ("items/1.1/annexes/1/closedReason", Reason)
        );
        using var neighbour = await Staff.SignInAsync(site, Staff.Of(Visitor.Neighbour).Email, new CookieContainer());
        var answer = await CouncilWork.SendAsync(
            neighbour,
            "/raad/kkr-nordjylland/moeder/2026-06-23/referat",
            "Withdraw",
            ("reason", "Der stod en fejl i det.")
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>Shows the newest version of withdrawn minutes again, as its secretary would.</summary>
    public async Task PublishAsync()
    {
        using var secretary = await Staff.SignInAsync(site, Secretary.Email, new CookieContainer());
        var page = (await CorrectionsAsync()).Replace("rettelser", "dokument", StringComparison.Ordinal);
        var answer = await CouncilWork.SendAsync(secretary, page, "Publish", ("lookedAt", "true"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>The address where the newest version of the minutes is corrected.</summary>
    public async Task<string> CorrectionsAsync()
    {
        MeetingDocumentId document = default;
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            document = await (
                from version in db.MeetingDocuments
                join meeting in db.Meetings on version.Meeting equals meeting.Id
                where meeting.Date == new DateOnly(2026, 6, 12)
                orderby version.Version descending
                select version.Id
            ).FirstAsync(Cancellation);
        });
        return $"/import/rettelser/{document}";
    }

    /// <summary>Sends the form of corrections as it stands, but for these fields.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpClient client, params (string Path, string Text)[] corrections)
    {
        var address = await CorrectionsAsync();
        var form = (IHtmlFormElement)(await RunningSite.ReadAsync(client, address)).QuerySelector("#draft")!;
        var fields = form
            .Elements.Where(field =>
                field
                    is IHtmlTextAreaElement
                        or IHtmlInputElement { Type: not "radio" }
                        or IHtmlInputElement { IsChecked: true }
            )
            .ToDictionary(
                field => field.GetAttribute("name")!,
                field => field is IHtmlTextAreaElement area ? area.Value : ((IHtmlInputElement)field).Value
            );
        foreach (var (path, text) in corrections)
        {
            Assert.True(fields.ContainsKey(path), path);
            fields[path] = text;
        }

        return await client.PostAsync(address, new FormUrlEncodedContent(fields), Cancellation);
    }

    private async Task CorrectAsync(HttpClient client, params (string Path, string Text)[] corrections) =>
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(client, corrections)).StatusCode);

    private static byte[] WordFile(string saying) =>
        MeetingWord.Write(
            new MeetingRecord
            {
                Council = "KKR Sjælland",
                CouncilSlug = "kkr-sjaelland",
                Kind = PublishedKind.Agenda,
                Date = new DateOnly(2026, 6, 12),
                Start = null,
                Place = saying,
                Review = PublishedReview.Approved,
                Warnings = 0,
                Participants = [],
                Apologies = [],
                Sections = [],
            },
            new DocumentTemplate()
        );

    private Task ImportAsync(string text) =>
        site.WithinAsync(services => Samples.ImportAsync(services, "referat.txt", Encoding.UTF8.GetBytes(text)));

    private const string Minutes = """
        REFERAT 2026

        KKR SJÆLLAND
        Dato: 12-06-2026 09:30

        Sted: Rådhuset, Køge

        Deltagerfortegnelse ............................................... 2
        1. Sager ........................................................... 2
        1.1. Fælles beredskab .............................................. 2
        1.2. Ansættelse af Kvartsfalk ...................................... 3

        Deltagerfortegnelse

        Deltagere
        Åse Bæk (A) Køge
        Bo Vig (V) Greve

        1. Sager

        1.1. Fælles beredskab
        SAG-2026-00001 abcd

        Baggrund
        Kommunerne øver sammen på havnen. Der vedlægges notat om Malakitugle fra maj.

        Beslutning
        Tiltrådt.

        1.2. Ansættelse af Kvartsfalk
        SAG-2026-77431 topasmus

        Baggrund
        Der er talt med Onyxrev om vilkårene. Der vedlægges notat om Ametystgrib fra maj.

        Indstilling
        Det indstilles, at rådet
        - ansætter Beryllos

        Beslutning
        Granatulv tiltrådt.
        """;

    private const string Withdrawn = """
        REFERAT 2026

        KKR NORDJYLLAND
        Dato: 23-06-2026 09:30

        Sted: Rådhuset, Aalborg

        1. Sager

        1.1. Udbud af Safirsvale
        SAG-2026-00002 efgh

        Baggrund
        Havnen skal udvides.

        Beslutning
        Tiltrådt.
        """;
}
