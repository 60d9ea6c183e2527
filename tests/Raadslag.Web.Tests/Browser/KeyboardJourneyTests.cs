using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Pretreatment;

namespace Raadslag.Web.Tests.Browser;

/// <summary>One text for several councils, written, changed, answered and recommended with the keyboard alone.</summary>
public sealed class KeyboardJourneyTests(Chromium chromium) : IAsyncLifetime
{
    private static readonly StaffMember CircleSecretary = new(
        Visitor.Member,
        "bo.kjær@example.org",
        "Bo Kjær",
        AccountRole.Secretary,
        "k17"
    );

    private RunningSite _site = null!;
    private KeyboardUser _editor = null!;
    private KeyboardUser _secretary = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await RunningSite.StartAsync(Visitor.Editor);
        await _site.WithinAsync(async services =>
        {
            var council = await services
                .GetRequiredService<RaadslagDb>()
                .Organizations.SingleAsync(one => one.Slug == "kkr-sjaelland");
            await services
                .GetRequiredService<OpenCircleHandler>()
                .HandleAsync(
                    new OpenCircle(council.Id, "K17", OrganizationKind.ChiefExecutiveCircle),
                    Actor.CommandLine,
                    default
                );
            await Staff.OpenAsync(services, CircleSecretary);
        });
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_shared_matter_is_carried_from_beginning_to_end_without_a_mouse()
    {
        _editor = await KeyboardUser.SignInAsync(_site, chromium, Staff.Of(Visitor.Editor).Email);
        await WriteAndShareAsync();
        _secretary = await KeyboardUser.SignInAsync(_site, chromium, Secretary.Email);
        await LocaliseAsync();
        await ChangeTheMasterAsync();
        await TakeTheSuggestionAsync();
        await LayTheWayAsync();
        await RecommendAsync();
        await _editor.Page.Context.CloseAsync();
        await _secretary.Page.Context.CloseAsync();
    }

    private async Task WriteAndShareAsync()
    {
        await _editor.SkipAsync();
        await _editor.FollowAsync("Ny sag", "Hvem skriver teksten?");
        await _editor.SkipAsync();
        await _editor.FillAsync("textbox", "Titel", "Vandplan");
        await _editor.TabToAsync("radio", "KL, som én tekst for alle råd");
        await _editor.TypeAsync("Space");
        await _editor.TabToAsync("radio", "Sagen er til beslutning");
        await _editor.TypeAsync("Space");
        await _editor.SendAsync("Begynd at skrive", "Indstilling");

        await ReadyAsync(_editor);
        await _editor.WriteAsync("Baggrund", "'Planen gælder {{kommunerne}}.", "Enter", "'Den koster 2 mio. kr.");
        await _editor.WriteAsync("Indstilling", "'- at {{råd}} følger planen.", "Tab");
        // in a list Tab has another job, until it is told to leave
        await _editor.AtAsync("textbox", "Indstilling");
        await _editor.TypeAsync("Escape");
        await _editor.WriteAsync("Sagsfremstilling", "'KL har skrevet planen.");
        await _editor.SendAsync("Gem udgave", "Gemt som udgave 1.");

        await _editor.FollowAsync("Vandplan", "Del teksten med");
        await _editor.SkipAsync();
        await _editor.SendAsync("Del med rådene", "Rådene har fået teksten.");
    }

    private async Task LocaliseAsync()
    {
        await _secretary.SkipAsync();
        await _secretary.FollowAsync("Vandplan", "Planen gælder de sjællandske kommuner.");
        await OpenToWriteAsync(_secretary);
        await _secretary.WriteAsync("Baggrund", "Enter", "'Roskilde fører regnskab.");
        await _secretary.SendAsync("Gem udgave", "Gemt som udgave 2.");
    }

    private async Task ChangeTheMasterAsync()
    {
        await _editor.SkipAsync();
        await _editor.FollowAsync("Fælles tekst", "Udgave 1");
        await OpenToWriteAsync(_editor);
        await _editor.WriteAsync("Baggrund", "Control+Home", "End", "Backspace", "' og deres vandværker.");
        await _editor.SendAsync("Gem udgave", "Gemt som udgave 2.");
    }

    private async Task TakeTheSuggestionAsync()
    {
        await _secretary.FollowAsync("Arbejdsbord", "KKR Sjælland · Ét forslag fra den fælles tekst");
        await _secretary.SkipAsync();
        await _secretary.FollowAsync("Vandplan", "KL har ændret den fælles tekst.");
        await _secretary.SkipAsync();
        await _secretary.SendAsync("Tag med", "Ændringen er taget med. Teksten er nu udgave 3.");
        await _secretary.SkipAsync();
        await _secretary.FollowAsync("Til jeres tekst", "Udgave 3");

        Assert.Equal(
            """
            Planen gælder de sjællandske kommuner og deres vandværker.
            Den koster 2 mio. kr.
            Roskilde fører regnskab.
            """,
            await ShownTexts.PartAsync(_secretary.Page, "Baggrund")
        );
    }

    private async Task LayTheWayAsync()
    {
        await _secretary.FollowAsync("Vandplan", "Sagens vej i KKR Sjælland");
        await _secretary.SkipAsync();
        await _secretary.FollowAsync("Sagens vej i KKR Sjælland", "Læg vejen");
        await _secretary.SkipAsync();
        await _secretary.TabToAsync("checkbox", "K17 (kommunaldirektørkreds)");
        await _secretary.TabToAsync("checkbox", "Kommunerne hver for sig");
        await _secretary.TypeAsync("Space");
        await _secretary.SendAsync("Læg vejen", "Vejen er lagt.");
        Assert.Equal(
            ["K17", "KKR Sjælland", "Kommunerne"],
            await _secretary.Page.Locator(".ladder h3").AllInnerTextsAsync()
        );
    }

    private async Task RecommendAsync()
    {
        var circle = await KeyboardUser.SignInAsync(_site, chromium, CircleSecretary.Email);
        await circle.SkipAsync();
        await circle.FollowAsync("Alle sager i arbejde", "Vandplan");
        await circle.SkipAsync();
        await circle.FollowAsync("Vandplan", "Udgave");
        await circle.FollowAsync("Vandplan", "Sagens vej i KKR Sjælland");
        await circle.SkipAsync();
        await circle.FollowAsync("Sagens vej i KKR Sjælland", "Behandlingen skrives af");
        await circle.SkipAsync();
        await circle.FollowAsync("Plan og behandling K17, trin 1", "Gem behandlingen");

        // the same whichever of day and month the browser asks for first
        await circle.FillAsync("Date", "Behandlet den", "11112026");
        await circle.FillAsync("textbox", "Anbefaling eller beslutning", "at planen følges.");
        await circle.FillAsync("combobox", "Kommune 1", "Ros");
        await circle.FillAsync("textbox", "Forbehold 1", "Den er for dyr.");
        await circle.SendAsync("Gem behandlingen", "Behandlingen er gemt.");

        Assert.Equal(
            "Sagen er behandlet i K17 den 11. november 2026, der anbefaler, at planen følges.\n\n"
                + "Roskilde Kommune tager forbehold: Den er for dyr.",
            await circle.Page.Locator(".ladder-text").InnerTextAsync()
        );
        await circle.Page.Context.CloseAsync();
    }

    private static async Task OpenToWriteAsync(KeyboardUser writer)
    {
        await writer.SkipAsync();
        await writer.FollowAsync("Skriv i teksten", "Indstilling");
        await ReadyAsync(writer);
    }

    private static async Task ReadyAsync(KeyboardUser writer)
    {
        await Assertions.Expect(writer.Page.GetByRole(AriaRole.Toolbar)).ToHaveCountAsync(3);
        await writer.SkipAsync();
    }
}
