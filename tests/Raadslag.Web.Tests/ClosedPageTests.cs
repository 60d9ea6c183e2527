using System.Net;
using Raadslag.Web.Tests.Browser;

namespace Raadslag.Web.Tests;

/// <summary>The pages of a meeting with a closed item and a closed annex, and of its versions.</summary>
public sealed class ClosedPageTests(Chromium chromium) : IAsyncLifetime
{
    private const string Minutes = "/raad/kkr-sjaelland/moeder/2026-06-12/referat";

    private const string OpenElsewhere = "[aria-labelledby='open-elsewhere']";

    private RunningSite _site = null!;
    private Secrets _secrets = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await RunningSite.StartAsync(Visitor.Neighbour);
        _secrets = new Secrets(_site);
        await _secrets.StoreAsync();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_closed_item_stands_on_its_page_with_its_number_and_the_reason()
    {
        await _secrets.CloseAsync();

        var page = await _site.ReadAsync(Minutes);

        var item = page.QuerySelector("#punkt-1-2")!;
        Assert.Equal("1.2. Lukket punkt", item.QuerySelector("h3")!.TextContent);
        Assert.Equal("Punktet er lukket: Personforhold.", item.QuerySelector(".item-closed")!.TextContent);
        Assert.Equal(2, item.Children.Length);
        Assert.Equal("Lukket punkt", page.QuerySelector("a[href='#punkt-1-2'] span:last-child")!.TextContent);
        Assert.Equal("Bilag: lukket, Personforhold", page.QuerySelector("#punkt-1-1 .item-annexes li")!.TextContent);
    }

    [Fact]
    public async Task The_secretary_is_told_what_is_closed_here_and_open_on_the_agenda()
    {
        await _secrets.StoreAgendaAsync();
        var cookies = new CookieContainer();
        using var secretary = await Staff.SignInAsync(_site, Secretary.Email, cookies);
        Assert.Null((await RunningSite.ReadAsync(secretary, Minutes)).QuerySelector(OpenElsewhere));

        await _secrets.CloseAsync();

        var told = (await RunningSite.ReadAsync(secretary, Minutes)).QuerySelector(OpenElsewhere)!;
        Assert.Equal(
            ["Punkt 1.1, Fælles beredskab", "Punkt 1.2, Ansættelse af Kvartsfalk"],
            told.QuerySelectorAll("li").Select(item => item.TextContent)
        );
        var corrections = await RunningSite.ReadAsync(secretary, told.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("Dagsorden", corrections.Title, StringComparison.OrdinalIgnoreCase);
        Assert.Null((await _site.ReadAsync(Minutes)).QuerySelector(OpenElsewhere));
        await LookAsync("referat-lukket-her", Minutes, cookies);
    }

    [Fact]
    public async Task The_lines_of_what_is_closed_are_a_notice_on_the_page_of_the_source()
    {
        Assert.Contains("Kvartsfalk", await TextAsync($"{Minutes}/kilde"), StringComparison.Ordinal);

        await _secrets.CloseAsync();

        var text = await TextAsync($"{Minutes}/kilde");
        Assert.Contains("vises ikke.", text, StringComparison.Ordinal);
        Assert.Contains("Åse Bæk (A) Køge", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_version_says_what_is_another_than_in_the_one_before()
    {
        Assert.Contains("Udgave 2 af referatet", await TextAsync(Minutes), StringComparison.Ordinal);

        var page = await _site.ReadAsync($"{Minutes}/aendringer");

        var change = Assert.Single(page.QuerySelectorAll("section.version-difference"));
        Assert.Equal("1.2. Ansættelse af Kvartsfalk og zirkonhare", change.QuerySelector("h2")!.TextContent);
        Assert.Equal("Titel", change.QuerySelector("h3")!.TextContent);
        Assert.Equal([" og zirkonhare"], change.QuerySelectorAll("ins").Select(run => run.TextContent));
        Assert.Empty(change.QuerySelectorAll("del"));
    }

    [Fact]
    public async Task A_version_before_that_was_withdrawn_is_not_compared()
    {
        using (var secretary = await Staff.SignInAsync(_site, Secretary.Email, new CookieContainer()))
        {
            await CouncilWork.SendAsync(secretary, Minutes, "Withdraw", ("reason", "Der stod en fejl i det."));
        }

        await _secrets.CloseAsync();
        await _secrets.PublishAsync();

        var text = await TextAsync($"{Minutes}/aendringer");
        Assert.Contains("Udgave 2 blev trukket tilbage 22. november 2026", text, StringComparison.Ordinal);
        Assert.Contains("Der stod en fejl i det.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Havnen", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_version_has_nothing_to_be_compared_with() =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await _site.Client.GetAsync("/raad/kkr-nordjylland/moeder/2026-06-23/referat/aendringer", Cancellation)
            ).StatusCode
        );

    [Fact]
    public async Task Something_closed_without_a_reason_is_refused_and_what_was_typed_stays()
    {
        using var secretary = await Staff.SignInAsync(_site, Secretary.Email, new CookieContainer());

        var answer = await _secrets.SendAsync(secretary, ("items/1.2/access", "closed"), ("items/1.2/title", "Nyt"));

        var page = await RunningSite.ParseAsync(answer);
        Assert.Equal(
            "Skriv kort, hvorfor det lukkede punkt eller bilag er lukket. Alle kan læse det.",
            page.QuerySelector(".refusals a[href='#items/1.2/closedReason']")!.TextContent
        );
        Assert.True(page.QuerySelector("[id='items/1.2/access-closed']")!.HasAttribute("checked"));
        Assert.Contains("Kvartsfalk", await TextAsync(Minutes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_work_on_a_phone_and_on_a_screen()
    {
        await LookAsync("aendringer", $"{Minutes}/aendringer");
        await _secrets.CloseAsync();
        await LookAsync("referat-lukket", Minutes);
        await LookAsync("kilde-lukket", $"{Minutes}/kilde");
        await LookAsync("aendringer-lukket", $"{Minutes}/aendringer");
        var cookies = new CookieContainer();
        using var secretary = await Staff.SignInAsync(_site, Secretary.Email, cookies);
        await LookAsync("rettelser-lukket", await _secrets.CorrectionsAsync(), cookies);
    }

    private async Task LookAsync(string name, string path, CookieContainer? cookies = null)
    {
        foreach (var width in Widths.All)
        {
            var page = await chromium.OpenAsync(width);
            if (cookies is not null)
            {
                await page.Context.AddCookiesAsync(
                    cookies
                        .GetAllCookies()
                        .Select(cookie => new Microsoft.Playwright.Cookie
                        {
                            Name = cookie.Name,
                            Value = cookie.Value,
                            Url = _site.Address.ToString(),
                        })
                );
            }

            await page.GotoAsync(new Uri(_site.Address, path).ToString());
            await PageCheck.RunAsync(page, name, width);
            await page.Context.CloseAsync();
        }
    }

    private async Task<string> TextAsync(string path) =>
        (await _site.ReadAsync(path)).QuerySelector("main")!.TextContent;
}
