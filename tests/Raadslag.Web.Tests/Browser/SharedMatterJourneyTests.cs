using System.Net;
using System.Text;
using Microsoft.Playwright;
using Raadslag.Tests.Databases;

namespace Raadslag.Web.Tests.Browser;

/// <summary>One text for five councils, from KL's first word to what each council reads, with everybody at work.</summary>
public sealed class SharedMatterJourneyTests(Chromium chromium) : IAsyncDisposable
{
    private const string Matter = "/arbejdsbord/sag/faelles-vandplan";
    private const string Zealand = $"{Matter}/kkr-sjaelland";
    private const string NorthJutland = $"{Matter}/kkr-nordjylland";
    private const string Climate = "klimaalliancen-faelles-prioriteter-for-klimatilpasning-ved-kyster-og-vandloeb";
    private const string ClimateTitle =
        "Klimaalliancen: fælles prioriteter for klimatilpasning ved kyster og vandløb 2026-2027";

    private RunningSite? _started;
    private Colleague _editor = null!;
    private Colleague _secretary = null!;
    private Colleague _neighbour = null!;

    private RunningSite Site => _started!;

    private async Task StartAsync(TestDatabase database)
    {
        _started = await RunningSite.StartOnAsync(
            database,
            Visitor.Editor,
            Visitor.Neighbour,
            Visitor.Administrator,
            Visitor.Member
        );
        await Site.WithinAsync(services => Samples.ImportAsync(services, "kkr-sjaelland/2026-03-20-referat.txt"));
        await ImportWithAnItemBeforeTheClimateAsync("kkr-nordjylland/2026-03-24-referat.txt");
    }

    public ValueTask DisposeAsync() => _started?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Theory, EveryDatabase]
    public async Task A_text_goes_from_KL_through_councils_and_a_circle_to_what_each_of_them_reads(
        TestDatabase database
    )
    {
        await StartAsync(database);
        _editor = await Colleague.SignInAsync(Site, chromium, Visitor.Editor);
        _secretary = await Colleague.SignInAsync(Site, chromium, Visitor.Secretary);
        _neighbour = await Colleague.SignInAsync(Site, chromium, Visitor.Neighbour);
        await FindTheClimateInBothCouncilsAsync();

        await WriteAndShareAsync();
        await LocaliseInZealandAsync();
        await LocaliseInNorthJutlandAsync();
        await ChangeTheMasterAsync();
        await AnswerInZealandAsync();
        await AnswerInNorthJutlandAsync();
        await RecommendInTheCircleAsync();

        await ReadOwnTextsAsync();
        await ReadSideBySideAsync();
        await NothingIsPublicAsync();
        foreach (var colleague in new[] { _editor, _secretary, _neighbour })
        {
            await colleague.Page.Context.CloseAsync();
        }
    }

    // the other council has something else first, so that the matter is its item 2.2
    private async Task ImportWithAnItemBeforeTheClimateAsync(string file)
    {
        var text = await File.ReadAllTextAsync(
            Path.Combine(Samples.Folder, file),
            TestContext.Current.CancellationToken
        );
        var changed = text.Replace("2.3. Rek", "2.4. Rek", StringComparison.Ordinal)
            .Replace("2.2. Sund", "2.3. Sund", StringComparison.Ordinal)
            .Replace("2.1. Klima", "2.2. Klima", StringComparison.Ordinal)
            .Replace("sager\t6\n", "sager\t6\n2.1. Nyt fra regionen\t6\n", StringComparison.Ordinal)
            .Replace("sager\n\n2.2.", "sager\n\n2.1. Nyt fra regionen\n\nDrøftet.\n\n2.2.", StringComparison.Ordinal);
        await Site.WithinAsync(services => Samples.ImportAsync(services, file, Encoding.UTF8.GetBytes(changed)));
    }

    private async Task FindTheClimateInBothCouncilsAsync()
    {
        await _secretary.GoAsync("/import/forslag");
        var climate = _secretary.Page.Locator("form.proposal", new() { HasText = ClimateTitle });
        await _secretary.PressAsync(Colleague.Button(climate, "Ja, samme sag"), "De to er nu én sag.");
    }

    private async Task WriteAndShareAsync()
    {
        var page = _editor.Page;
        await _editor.FollowAsync("Ny sag");
        await page.GetByLabel("Titel").FillAsync("Fælles vandplan");
        await page.GetByLabel("Sagen er til beslutning").CheckAsync();
        await Colleague.Button(page.Locator("main"), "Begynd at skrive").ClickAsync();
        await _editor.ReadyAsync();
        await _editor.WriteAsync(
            "Baggrund",
            $"'{{{{Kommunerne}}}} mangler vand, se {{{{pkt: {Climate}}}}}.",
            "Enter",
            "'Planen gælder for {{antal kommuner}} kommuner.",
            "Enter",
            "'Vandet bruges på markerne.",
            "Enter",
            "'Grundvandet falder."
        );
        await _editor.WriteAsync("Indstilling", "'- at {{råd}} følger planen,", "Enter", "'at planen måles.");
        await _editor.WriteAsync(
            "Sagsfremstilling",
            "'Planen er skrevet af KL.",
            "Enter",
            "'Udgiften er 2 mio. kr.",
            "Enter",
            "'Planen ligger på nettet."
        );
        await _editor.PressAsync("Gem udgave", "Gemt som udgave 1.");

        await _editor.GoAsync(Matter);
        await _editor.PressAsync("Del med rådene", "Rådene har fået teksten.");
        Assert.Equal(6, await page.Locator("#tekster ~ ul > li").CountAsync());
    }

    private async Task LocaliseInZealandAsync()
    {
        await _secretary.OpenToWriteAsync(Zealand);
        await _secretary.Page.GetByLabel("Titel").FillAsync("Fælles vandplan på Sjælland");
        await _secretary.WriteAfterAsync("Sagsfremstilling", "Udgiften er 2 mio. kr.", "' Den deles efter folketal.");
        await _secretary.WriteAsync("Sagsfremstilling", "Enter", "'Roskilde fører regnskab.");
        await _secretary.PressAsync("Gem udgave", "Gemt som udgave 2.");
        await NumberAsync(_secretary, "SAG-2026-03001");
    }

    private async Task LocaliseInNorthJutlandAsync()
    {
        await _neighbour.OpenToWriteAsync(NorthJutland);
        await _neighbour.WriteOverAsync("Baggrund", "Grundvandet falder.", "Backspace", "Backspace");
        await _neighbour.WriteAsync("Sagsfremstilling", "Enter", "'Aalborg har sit eget vandværk.");
        await _neighbour.PressAsync("Gem udgave", "Gemt som udgave 2.");
        await NumberAsync(_neighbour, "SAG-2026-03002");
    }

    private static async Task NumberAsync(Colleague writer, string number)
    {
        await writer.FollowAsync("Oplysninger");
        await writer.Page.GetByLabel("Sagsnumre").FillAsync(number);
        await writer.PressAsync("Gem oplysninger", "Oplysningerne er gemt.");
    }

    private async Task ChangeTheMasterAsync()
    {
        const string Nothing = "Forslag fra den fælles tekst\n\nIngen forslag.";
        Assert.StartsWith(
            Nothing,
            await _secretary.DeskAsync("Forslag fra den fælles tekst"),
            StringComparison.Ordinal
        );
        await _editor.OpenToWriteAsync($"{Matter}/faelles");
        await _editor.WriteAfterAsync("Baggrund", "Planen gælder for", "Backspace", "' og deres vandværker.");
        await _editor.WriteAfterAsync("Indstilling", "at planen måles.", "Backspace", "' hvert år.");
        await _editor.WriteOverAsync("Sagsfremstilling", "Udgiften er 2 mio. kr.", "'Udgiften er 3 mio. kr.");
        await _editor.PressAsync("Gem udgave", "Gemt som udgave 2.");

        Assert.Contains(
            "KKR Sjælland · 3 forslag fra den fælles tekst",
            await _secretary.DeskAsync("Forslag fra den fælles tekst"),
            StringComparison.Ordinal
        );
    }

    private async Task AnswerInZealandAsync()
    {
        await _secretary.GoAsync($"{Zealand}/forslag");
        Assert.Equal(
            ["1. Baggrund", "2. Indstilling", "3. Sagsfremstilling"],
            await _secretary.Page.Locator(".suggestion h2").AllInnerTextsAsync()
        );
        await _secretary.PressAsync("Tag med", "Ændringen er taget med. Teksten er nu udgave 3.");
        await _secretary.PressAsync("Tag med", "Ændringen er taget med. Teksten er nu udgave 4.");
        var main = _secretary.Page.Locator("main");
        Assert.Contains(
            "I har selv skrevet om her. Hos jer står der:\n\nUdgiften er 2 mio. kr. Den deles efter folketal.",
            await main.InnerTextAsync(),
            StringComparison.Ordinal
        );
        await main.GetByLabel("Det, der skal stå hos jer")
            .FillAsync("Udgiften er 3 mio. kr. Den deles efter folketal.");
        await _secretary.PressAsync("Gem det, jeg har skrevet", "står nu i teksten, som er udgave 5.");

        Assert.Contains(
            "Ingen forslag.",
            await _secretary.DeskAsync("Forslag fra den fælles tekst"),
            StringComparison.Ordinal
        );
    }

    private async Task AnswerInNorthJutlandAsync()
    {
        Assert.Contains(
            "KKR Nordjylland · 3 forslag fra den fælles tekst",
            await _neighbour.DeskAsync("Forslag fra den fælles tekst"),
            StringComparison.Ordinal
        );
        await _neighbour.FollowAsync("Fælles vandplan");
        await _neighbour.PressAsync("Tag med", "Teksten er nu udgave 3.");
        await _neighbour.Page.GetByText("Skriv noget andet").First.ClickAsync();
        await _neighbour
            .Page.GetByLabel("Det, der skal stå hos jer")
            .First.FillAsync("- at planen måles hvert andet år.");
        await _neighbour.PressAsync("Gem det, jeg har skrevet", "står nu i teksten, som er udgave 4.");
        await _neighbour.PressAsync("Tag ikke med", "Ændringen er ikke taget med.");

        Assert.Contains(
            "Ingen forslag.",
            await _neighbour.DeskAsync("Forslag fra den fælles tekst"),
            StringComparison.Ordinal
        );
    }

    private async Task RecommendInTheCircleAsync()
    {
        await CircleAtWork.OpenAsync(_secretary, "kkr-sjaelland", "K17");
        await CircleAtWork.GiveSecretaryAsync(Site, chromium, Visitor.Member, "K17");
        await _secretary.GoAsync($"{Matter}/vej?raad=kkr-sjaelland");
        await _secretary.PressAsync("Læg vejen", "Vejen er lagt.");
        var circle = await Colleague.SignInAsync(Site, chromium, Visitor.Member);
        await circle.GoAsync(Matter);
        await circle.FollowAsync("Sagens vej i KKR Sjælland");
        await circle.FollowAsync("Plan og behandling K17, trin 1");
        await CircleAtWork.RecommendAsync(circle, "at planen følges.", "Roskilde", "Udgiften er for høj.");

        Assert.Equal(
            "Sagen er behandlet i K17 den 20. november 2026, der anbefaler, at planen følges.\n\n"
                + "Roskilde Kommune tager forbehold: Udgiften er for høj.",
            await circle.Page.Locator(".ladder-text").InnerTextAsync()
        );
        await Assertions
            .Expect(circle.Page.Locator(".ladder-state"))
            .ToHaveTextAsync(["Behandlet med forbehold", "Ikke planlagt"]);
        await circle.Page.Context.CloseAsync();
    }

    private async Task ReadOwnTextsAsync()
    {
        await _secretary.GoAsync(Zealand);
        Assert.Equal("Fælles vandplan på Sjælland", await _secretary.Page.InnerTextAsync("h1"));
        Assert.Equal("SAG-2026-03001", await _secretary.Page.InnerTextAsync(".facts dd"));
        Assert.Equal(
            """
            De sjællandske kommuner mangler vand, se pkt. 2.1.
            Planen gælder for 17 kommuner og deres vandværker.
            Vandet bruges på markerne.
            Grundvandet falder.
            """,
            await ShownTexts.PartAsync(_secretary.Page, "Baggrund")
        );
        await _neighbour.GoAsync(NorthJutland);
        Assert.Equal("Fælles vandplan", await _neighbour.Page.InnerTextAsync("h1"));
        Assert.Equal("SAG-2026-03002", await _neighbour.Page.InnerTextAsync(".facts dd"));
        Assert.Equal(
            """
            De nordjyske kommuner mangler vand, se pkt. 2.2.
            Planen gælder for 11 kommuner og deres vandværker.
            Vandet bruges på markerne.
            """,
            await ShownTexts.PartAsync(_neighbour.Page, "Baggrund")
        );
        await _neighbour.FollowAsync("pkt. 2.2");
        await Assertions.Expect(_neighbour.Page).ToHaveURLAsync(new Uri(Site.Address, $"/sager/{Climate}").ToString());
    }

    private async Task ReadSideBySideAsync()
    {
        foreach (var reader in new[] { _editor, _secretary, _neighbour })
        {
            await reader.GoAsync($"{Matter}/side-om-side");
            var columns = await ShownTexts.SideBySideAsync(reader.Page);
            Assert.Equal(
                [
                    "Fælles tekst",
                    "KKR Hovedstaden",
                    "KKR Midtjylland",
                    "KKR Nordjylland",
                    "KKR Sjælland",
                    "KKR Syddanmark",
                ],
                columns.Keys.Order(StringComparer.Ordinal)
            );
            Assert.Equal(SideBySide.Master, columns["Fælles tekst"]);
            Assert.Equal(SideBySide.Zealand, columns["KKR Sjælland"]);
            Assert.Equal(SideBySide.NorthJutland, columns["KKR Nordjylland"]);
            Assert.Equal(SideBySide.CentralJutland, columns["KKR Midtjylland"]);
        }
    }

    private async Task NothingIsPublicAsync()
    {
        foreach (
            var path in new[] { "/", "/sager", "/raad/kkr-sjaelland", "/raad/kkr-nordjylland", "/soeg?q=vandplan" }
        )
        {
            var read = await Site.Client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, read.StatusCode);
            var page = await RunningSite.ParseAsync(read);
            Assert.DoesNotContain("Fælles vandplan", page.Body!.TextContent, StringComparison.Ordinal);
        }

        var response = await Site.Client.GetAsync("/sager/faelles-vandplan", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
