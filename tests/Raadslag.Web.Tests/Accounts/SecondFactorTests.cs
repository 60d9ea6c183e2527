namespace Raadslag.Web.Tests.Accounts;

/// <summary>A site that is run as it is meant to be: a password alone is not enough for those who can change something.</summary>
public sealed class SecondFactorTests : IAsyncLifetime
{
    private const string Page = "/konto/totrin";

    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(
            builder => builder.Configuration["RAADSLAG_SECOND_FACTOR"] = null,
            Visitor.Administrator,
            Visitor.Editor,
            Visitor.CaseOfficer,
            Visitor.Member
        );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(Visitor.Secretary)]
    [InlineData(Visitor.Administrator)]
    [InlineData(Visitor.Editor)]
    [InlineData(Visitor.CaseOfficer)]
    public async Task With_a_password_alone_they_come_to_their_own_account_and_no_further(Visitor visitor)
    {
        using var guest = await Guest.SignedInAsync(_site, Staff.Of(visitor).Email);

        foreach (var path in (string[])["/arbejdsbord", "/import", "/konti", "/haendelseslog", "/", "/log-ind"])
        {
            Assert.Equal(Page, await guest.LedFromAsync(path));
        }

        Assert.Equal(Page, Guest.Led(await guest.ForgeAsync("/konto", "/konti?handler=Open", ("name", "Ny"))));
        Assert.Equal("", await guest.LedFromAsync("/konto"));
        Assert.Equal("", await guest.LedFromAsync("/log-ud"));
        Assert.Contains(
            "Din rolle kan ændre noget",
            (await guest.ReadAsync(Page)).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_page_they_are_led_to_is_shown_with_its_style_and_script()
    {
        using var guest = await Guest.SignedInAsync(_site);

        var parts = (await guest.ReadAsync("/konto"))
            .QuerySelectorAll("link[href], script[src]")
            .Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!)
            .ToList();

        Assert.NotEmpty(parts);
        foreach (var part in parts)
        {
            Assert.Equal("", await guest.LedFromAsync(part));
        }
    }

    [Fact]
    public async Task With_the_second_step_turned_on_they_go_on_and_need_it_next_time()
    {
        using var guest = await Guest.SignedInAsync(_site);
        var page = await guest.ReadAsync(Page);
        var key = page.QuerySelector("main code")!.TextContent;

        await guest.SendAsync(
            Page,
            Page,
            ("code", AppCode.For(key)),
            ("key", page.QuerySelector("main input[name=key]")!.GetAttribute("value")!)
        );

        Assert.Equal("", await guest.LedFromAsync("/import"));
        using var later = new Guest(_site);
        Assert.Equal("/log-ind/kode", Guest.Led(await later.SignInAsync(Secretary.Email)));
        Assert.Contains("/log-ind?", await later.LedFromAsync("/import"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_who_changes_nothing_for_others_goes_on()
    {
        using var guest = await Guest.SignedInAsync(_site, Staff.Of(Visitor.Member).Email);

        Assert.Equal("", await guest.LedFromAsync("/arbejdsbord"));
    }
}
