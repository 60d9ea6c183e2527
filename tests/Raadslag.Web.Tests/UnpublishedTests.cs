using System.Net;
using System.Text;
using Raadslag.Tests.Databases;

namespace Raadslag.Web.Tests;

/// <summary>What is imported and not published can be read by its own secretary and by nobody else, until it is published.</summary>
public sealed class UnpublishedTests
{
    private const string Minutes = "/raad/kkr-sjaelland/moeder/2026-02-03";

    private static readonly string[] Marks =
    [
        "Zebrastriber ved havnen",
        "Quintus Zobel",
        "Xanadu Rådhus",
        "SAG-2026-08811",
        "zigzagplan",
        "zebrastriber-ved-havnen",
        "quintus-zobel",
    ];

    /// <summary>Minutes with a closed agenda in them, which always wait.</summary>
    internal const string Text = """
        REFERAT 2026

        KKR SJÆLLAND

        Dato: 03-02-2026 10:00

        Sted: Xanadu Rådhus

        Deltagerfortegnelse

        Deltagere

        Quintus Zobel (V), Køge

        1. Sager

        1.1. Zebrastriber ved havnen

        SAG-2026-08811 ab/cd

        Baggrund

        Rådet følger op på en zigzagplan inden 1. juni 2026.

        Beslutning

        KKR Sjælland tiltrådte indstillingen.

        LUKKET DAGSORDEN

        2. Personsager

        2.1. Ansættelse af Yrsa Ypperlig

        SAG-2026-08812 ab/cd

        Beslutning

        Drøftet.
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task Nothing_public_tells_of_it_before_it_is_published_and_nothing_closed_after(TestDatabase database)
    {
        await using var site = await RunningSite.StartOnAsync(database, Visitor.Neighbour);
        await site.WithinAsync(services => Samples.ImportAsync(services, "kkr-sjaelland/2026-06-12-referat.txt"));
        await site.WithinAsync(services => Samples.ImportAsync(services, "referat.txt", Encoding.UTF8.GetBytes(Text)));
        using var secretary = await Staff.SignInAsync(site, Secretary.Email, new CookieContainer());
        using var neighbour = await Staff.SignInAsync(site, Staff.Of(Visitor.Neighbour).Email, new CookieContainer());

        var before = await CrawlAsync(site);
        Assert.All(
            before,
            page => Assert.All(Marks, mark => Assert.False(Tells(page.Value, mark), $"{page.Key}: {mark}"))
        );
        var uploads = await RunningSite.ReadAsync(secretary, "/import");
        var waiting = uploads.QuerySelector("a[href^='/import/dokument/']")!.GetAttribute("href")!;
        foreach (
            var path in new[]
            {
                "/import",
                "/import/forslag",
                waiting,
                waiting.Replace("dokument", "luk") + "?punkt=1.1",
            }
        )
        {
            var told = await (await neighbour.GetAsync(path, Cancellation)).Content.ReadAsStringAsync(Cancellation);
            Assert.All(Marks, mark => Assert.False(Tells(told, mark), $"{path}: {mark}"));
        }

        var page = await RunningSite.ReadAsync(secretary, waiting);
        Assert.Contains("Zebrastriber ved havnen", page.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Yrsa", page.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
        var unseen = await CouncilWork.SendAsync(secretary, waiting, "Publish");
        Assert.Contains(
            "sæt kryds",
            (await RunningSite.ParseAsync(unseen)).QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(neighbour, $"{waiting}?handler=Publish"));

        var published = await CouncilWork.SendAsync(secretary, waiting, "Publish", ("lookedAt", "true"));

        Assert.Equal($"{Minutes}/referat", published.Headers.Location?.ToString());
        var after = await CrawlAsync(site);
        Assert.All(Marks, mark => Assert.Contains(after, told => Tells(told.Value, mark)));
        Assert.All(after, told => Assert.False(Tells(told.Value, "Yrsa"), told.Key));
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient client, string path)
    {
        var form = (await Secretary.FormAsync(client, "/import")).Append(new("lookedAt", "true"));
        return (await client.PostAsync(path, new FormUrlEncodedContent(form), Cancellation)).StatusCode;
    }

    private static bool Tells(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static Task<Dictionary<string, string>> CrawlAsync(RunningSite site) =>
        PublicCrawl.OfAsync(
            site,
            [
                .. Marks.Append("Yrsa").Select(mark => $"/soeg?q={Uri.EscapeDataString(mark)}"),
                Minutes,
                $"{Minutes}/referat",
                $"{Minutes}/referat/kilde",
                $"{Minutes}/referat/aendringer",
                $"{Minutes}/referat.pdf",
                $"{Minutes}/referat.json",
                $"{Minutes}/referat/punkt-1-1.pdf",
                "/sager",
                "/sager/zebrastriber-ved-havnen",
                "/sager/SAG-2026-08811",
                "/personer",
                "/personer/quintus-zobel",
                "/kommuner/koege",
                "/arbejdsbord/loefter",
            ]
        );
}
