using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>Every form of the pages where matters are written, in a browser that runs no script.</summary>
public sealed class PlainJourneyTests(Chromium chromium) : IAsyncLifetime
{
    private const string Matter = "/arbejdsbord/sag/vandplan";
    private const string Master = $"{Matter}/faelles";
    private const string Own = $"{Matter}/kkr-sjaelland";
    private const string Way = $"{Matter}/vej?raad=kkr-sjaelland";
    private const string Circles = "/raad/kkr-sjaelland/kredse";

    /// <summary>What only the script asks for, in the background.</summary>
    private static readonly string[] OfTheScript =
    [
        "WriteModel.OnPostKeepAsync",
        "WriteModel.OnPostHereAsync",
        "PasteModel.OnPostAsync",
        "PasteModel.OnPostWordAsync",
    ];

    private readonly FormLedger _ledger = new();
    private RunningSite _site = null!;
    private PlainUser _editor = null!;
    private PlainUser _secretary = null!;

    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(
            builder => builder.Services.Configure<MvcOptions>(options => options.Filters.Add(_ledger)),
            Visitor.Editor,
            Visitor.CaseOfficer
        );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Every_form_works_without_script()
    {
        _editor = await PlainUser.SignInAsync(_site, chromium, _ledger, Visitor.Editor);
        _secretary = await PlainUser.SignInAsync(_site, chromium, _ledger, Visitor.Secretary);

        await OpenAndThrowAwayAsync();
        await WriteAndShareAsync();
        await AnswerAsync();
        await SayAsync();
        await AttachAsync();
        await SettleAsync();
        await RestoreAsync();
        await PromiseAsync();
        await MeetAsync();
        await LayTheWayAsync();
        await TreatAsync();

        Assert.Empty(_ledger.Seen.Except(_ledger.Sent));
        Assert.Equal(FormLedger.All.Except(OfTheScript).Order(), _ledger.Done.Intersect(FormLedger.All).Order());
        await _editor.CloseAsync();
        await _secretary.CloseAsync();
    }

    private async Task OpenAndThrowAwayAsync()
    {
        await _editor.GoAsync("/arbejdsbord/ny-sag");
        await _editor.FillAsync("Titel", "Vandplan");
        await _editor.Main.GetByLabel("KL, som én tekst for alle råd").CheckAsync();
        await _editor.Main.GetByLabel("Sagen er til beslutning").CheckAsync();
        await _editor.SendAsync("Begynd at skrive", "Skriv hvert led som et punkt på en liste.");
        await _editor.FillAsync("Baggrund", "Det her er forkert.");
        await _editor.SendAsync("Gem kladde", "Kladden er gemt. Kun du kan se den.");
        Assert.Equal("Det her er forkert.", await _editor.Main.GetByLabel("Baggrund").InputValueAsync());
        await _editor.SendAsync("Slet kladden", "Kladden er slettet.");
        await _editor.ShowsAsync("Her kommer teksten, når den første udgave er gemt.");
    }

    private async Task WriteAndShareAsync()
    {
        await _editor.GoAsync($"{Master}/skriv");
        await _editor.FillAsync("Baggrund", "Planen gælder {{kommunerne}}.");
        await _editor.FillAsync("Indstilling", "- at {{råd}} følger planen.");
        await _editor.FillAsync("Sagsfremstilling", "Prisen er 2 mio. kr.\n\nPlanen er trykt.");
        await _editor.SendAsync("Gem udgave", "Gemt som udgave 1.");
        await _editor.GoAsync(Matter);
        await _editor.SendAsync("Del med rådene", "Rådene har fået teksten.");
        await _editor.ShowsAsync("KKR Midtjylland");

        await _editor.GoAsync($"{Master}/skriv");
        await _editor.FillAsync("Baggrund", "Planen gælder {{kommunerne}} i to år.");
        await _editor.FillAsync("Indstilling", "- at {{råd}} følger og måler planen.");
        await _editor.FillAsync("Sagsfremstilling", "Prisen er 3 mio. kr.\n\nPlanen er trykt.");
        await _editor.SendAsync("Gem udgave", "Gemt som udgave 2.");
    }

    private async Task AnswerAsync()
    {
        await _secretary.GoAsync($"{Own}/forslag");
        await _secretary.SendAsync("Tag med", "Ændringen er taget med. Teksten er nu udgave 2.");
        await _secretary.SendAsync("Tag ikke med", "Ændringen er ikke taget med.");
        await _secretary.Main.GetByText("Skriv noget andet").ClickAsync();
        await _secretary.FillAsync("Det, der skal stå hos jer", "Prisen er hemmelig.");
        await _secretary.SendAsync("Gem det, jeg har skrevet", "står nu i teksten, som er udgave 3.");
        await InsertAsync();
        await _secretary.GoAsync(Own);
        await _secretary.ShowsAsync("Planen gælder de sjællandske kommuner i to år.");
        await _secretary.ShowsAsync("at KKR Sjælland følger planen.");
        await _secretary.ShowsAsync("Prisen er hemmelig.");
    }

    // from a file, and thrown away again
    private async Task InsertAsync()
    {
        await _secretary.GoAsync($"{Own}/skriv");
        await _secretary.Main.GetByText("Sæt tekst ind fra en Word-fil").ClickAsync();
        await _secretary
            .Main.GetByLabel("Word-fil (.docx)")
            .SetInputFilesAsync(Path.Combine(Samples.Folder, "kkr-sjaelland/2026-11-27-dagsorden.docx"));
        await _secretary.SendAsync("Sæt ind fra Word-fil", "Den er ikke gemt som udgave endnu.");
        Assert.Contains("Prisen er hemmelig.", await _secretary.Main.GetByLabel("Sagsfremstilling").InputValueAsync());
        await _secretary.SendAsync("Slet kladden", "Kladden er slettet.");
    }

    private async Task SayAsync()
    {
        await _secretary.GoAsync($"{Own}/oplysninger");
        await _secretary.FillAsync("Sagsnumre", "SAG-2026-03001");
        await _secretary.SendAsync("Gem oplysninger", "Oplysningerne er gemt.");
        await _secretary.ShowsAsync("SAG-2026-03001");
        await _secretary.SendAsync("Meld klar til dagsorden", "Teksten er nu klar til dagsorden.");
        await _secretary.SendAsync("Genåbn", "Teksten er nu i arbejde.");
    }

    private async Task AttachAsync()
    {
        await _secretary.GoAsync($"{Own}/bilag");
        await _secretary
            .Main.GetByLabel("Fil", new() { Exact = true })
            .SetInputFilesAsync(Path.Combine(Samples.Folder, "kkr-sjaelland/2026-11-27-dagsorden.docx"));
        await _secretary.FillAsync("Navn, som det skal vises", "Oversigt");
        await _secretary.SendAsync("Læg ved", "Bilaget er lagt ved.");
        await _secretary.ShowsAsync("Oversigt");
        await _secretary.SendAsync("Fjern", "Bilaget er fjernet fra teksten.");
        await _secretary.ShowsNotAsync("Oversigt");
    }

    // both write in the same paragraph; the one who saves last decides
    private async Task SettleAsync()
    {
        var officer = await PlainUser.SignInAsync(_site, chromium, _ledger, Visitor.CaseOfficer);
        await officer.GoAsync($"{Own}/skriv");
        await officer.FillAsync("Baggrund", "Planen gælder hos os.");
        await _secretary.GoAsync($"{Own}/skriv");
        await _secretary.FillAsync("Baggrund", "Planen gælder overalt.");
        await _secretary.SendAsync("Gem udgave", "Gemt som udgave 4.");
        await officer.SendAsync("Gem udgave", "Ét sted har I skrevet forskelligt i samme afsnit.");
        await officer.FillAsync("Det, der skal stå", "Planen gælder overalt hos os.");
        await officer.SendAsync("Gem den flettede tekst", "Gemt som udgave 5.");
        await officer.ShowsAsync("Planen gælder overalt hos os.");
        await officer.CloseAsync();
    }

    private async Task RestoreAsync()
    {
        await _secretary.GoAsync($"{Own}/udgaver");
        await _secretary.SendAsync(
            _secretary.Main.GetByRole(AriaRole.Button, new() { Name = "Hent frem" }).Last,
            "Teksten fra udgave 1 er hentet frem og gemt som udgave 6."
        );
        await _secretary.ShowsAsync("Prisen er 2 mio. kr.");
    }

    private async Task PromiseAsync()
    {
        await _secretary.GoAsync($"{Own}/skriv");
        await _secretary.FillAsync(
            "Sagsfremstilling",
            "Sekretariatet vender tilbage på mødet i november 2027.\n\nSagen forelægges på et kommende møde."
        );
        await _secretary.SendAsync("Gem udgave", "Gemt som udgave 7.");
        await _secretary.GoAsync("/arbejdsbord/opfoelgning");
        await _secretary.SendAsync("Påtag dig opgaven", "Opgaven står nu på dit arbejdsbord, til den er udført.");
        await _secretary.SendAsync("Kræver ikke opfølgning", "Sætningen bliver ikke foreslået igen.");
        await _secretary.GoAsync("/arbejdsbord");
        await _secretary.ShowsAsync("Opgaver, du har påtaget dig");
        await _secretary.SendAsync("Opgaven er udført", "Opgaven er udført.");
    }

    private async Task MeetAsync()
    {
        await _secretary.GoAsync(Circles);
        await _secretary.Main.GetByText("Opret en kreds").ClickAsync();
        await _secretary.FillAsync("Navn", "K17");
        await _secretary.Main.GetByLabel("Kommunaldirektører").CheckAsync();
        await _secretary.SendAsync("Opret kredsen", "Kredsen er oprettet.");
        await _secretary.FillAsync("Ny mødedato", "2027-01-05");
        await _secretary.SendAsync("Skriv ind", "Mødedatoen er skrevet ind.");
        await _secretary.FillAsync("Hverdage før", "3");
        await _secretary.SendAsync("Ændr fristen", "Fristen er ændret.");
        await _secretary.ShowsAsync("3 hverdage før");
        await _secretary.SendAsync("Slet mødedatoen", "Mødedatoen er slettet.");
        await _secretary.ShowsNotAsync("3 hverdage før");
    }

    private async Task LayTheWayAsync()
    {
        await _secretary.GoAsync(Way);
        await _secretary.SendAsync("Læg vejen", "Vejen er lagt.");
        await _secretary.Main.GetByLabel("Føj et trin til").SelectOptionAsync("Kommunerne");
        await _secretary.SendAsync("Føj til", "Trinnet er føjet til.");
        await StandAsync("K17", "KKR Sjælland", "Kommunerne");
        await _secretary.SendAsync(Button("KKR Sjælland", "Ryk op"), "Trinnet er flyttet.");
        await StandAsync("KKR Sjælland", "K17", "Kommunerne");
        await _secretary.SendAsync(Button("KKR Sjælland", "Ryk ned"), "Trinnet er flyttet.");
        await StandAsync("K17", "KKR Sjælland", "Kommunerne");
        await _secretary.SendAsync(Button("Kommunerne", "Fjern trin"), "Trinnet er fjernet.");
        await StandAsync("K17", "KKR Sjælland");
    }

    private async Task TreatAsync()
    {
        await _secretary.FollowAsync(Step("K17").GetByRole(AriaRole.Link), "Gem planen");
        await _secretary.FillAsync("Dag", "2026-12-01");
        await _secretary.SendAsync("Gem planen", "Dagen er gemt.");
        await _secretary.ShowsAsync("1. december 2026");
        await _secretary.FollowAsync(Step("KKR Sjælland").GetByRole(AriaRole.Link), "Gem behandlingen");
        await _secretary.FillAsync("Behandlet den", "2026-11-20");
        await _secretary.FillAsync("Anbefaling eller beslutning", "at planen følges.");
        await _secretary.Main.GetByLabel("Kommune 1").SelectOptionAsync(new SelectOptionValue { Label = "Roskilde" });
        await _secretary.SendAsync("Gem behandlingen", "Behandlingen er gemt.");
        await _secretary.ShowsAsync("Behandlet med forbehold");
        await _secretary.ShowsAsync("Roskilde Kommune");
    }

    private ILocator Step(string body) =>
        _secretary
            .Main.GetByRole(AriaRole.Listitem)
            .Filter(
                new() { Has = _secretary.Main.Page.GetByRole(AriaRole.Heading, new() { Name = body, Exact = true }) }
            );

    private ILocator Button(string body, string name) =>
        Step(body).GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private Task StandAsync(params string[] bodies) =>
        Assertions.Expect(_secretary.Main.Locator(".ladder h3")).ToHaveTextAsync(bodies);
}
