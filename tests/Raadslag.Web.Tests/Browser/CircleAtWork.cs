using Microsoft.Playwright;

namespace Raadslag.Web.Tests.Browser;

/// <summary>A circle that is opened, gets a secretary, and says what it thinks of a matter.</summary>
internal static class CircleAtWork
{
    /// <summary>The council's secretary opens a circle of chief executives.</summary>
    public static async Task OpenAsync(Colleague secretary, string council, string name)
    {
        await secretary.GoAsync($"/raad/{council}/kredse");
        await secretary.Page.GetByText("Opret en kreds").ClickAsync();
        await secretary.Page.GetByLabel("Navn").FillAsync(name);
        await secretary.Page.GetByLabel("Kommunaldirektører").CheckAsync();
        await secretary.PressAsync("Opret kredsen", "Kredsen er oprettet.");
    }

    /// <summary>An administrator makes somebody the circle's secretary.</summary>
    public static async Task GiveSecretaryAsync(RunningSite site, Chromium chromium, Visitor visitor, string circle)
    {
        var administrator = await Colleague.SignInAsync(site, chromium, Visitor.Administrator);
        await administrator.GoAsync("/konti");
        var name = Staff.Of(visitor).Name;
        var account = administrator.Page.Locator(".accounts > li", new() { HasText = name });
        await account.GetByText("Giv en rolle").ClickAsync();
        await account.GetByLabel("Rolle").SelectOptionAsync(new SelectOptionValue { Label = "sekretær" });
        await account.GetByLabel("Hvor").SelectOptionAsync(new SelectOptionValue { Label = circle });
        await administrator.PressAsync(Colleague.Button(account, "Giv rollen"), "Rollen er givet.");
        await administrator.Page.Context.CloseAsync();
    }

    /// <summary>The circle's secretary records what it recommended, on the page where the step is open.</summary>
    public static async Task RecommendAsync(
        Colleague secretary,
        string recommendation,
        string municipality,
        string reservation
    )
    {
        var form = secretary.Page.GetByRole(AriaRole.Form, new() { Name = "Behandling i K17" });
        await form.GetByLabel("Behandlet den").FillAsync("2026-11-20");
        await form.GetByLabel("Anbefaling eller beslutning").FillAsync(recommendation);
        await form.GetByLabel("Kommune 1").SelectOptionAsync(new SelectOptionValue { Label = municipality });
        await form.GetByLabel("Forbehold 1").FillAsync(reservation);
        await secretary.PressAsync(Colleague.Button(form, "Gem behandlingen"), "Behandlingen er gemt.");
    }
}
