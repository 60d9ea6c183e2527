using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Tests.Accounts;

public sealed class TwoStepTests : IAsyncLifetime
{
    private const string Page = "/konto/totrin";

    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await RunningSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_code_is_asked_for_from_then_on_and_a_wrong_one_is_not_enough()
    {
        var (key, _) = await TurnOnAsync();
        using var guest = new Guest(_site);

        var asked = Guest.Led(await guest.SignInAsync(Secretary.Email));
        var early = await guest.LedFromAsync("/arbejdsbord");
        var wrong = await SendCodeAsync(guest, AppCode.WrongFor(key));
        var code = AppCode.For(key);
        var right = await SendCodeAsync(guest, $"{code[..3]} {code[3..]}"); // as apps show it

        Assert.Equal("/log-ind/kode", asked);
        Assert.Contains("/log-ind?", early, StringComparison.Ordinal);
        Assert.Contains("Koden passer ikke", await Guest.AlertOf(wrong), StringComparison.Ordinal);
        Assert.Equal("/arbejdsbord", Guest.Led(right));
        Assert.Contains(
            "adgangskode og kode fra app",
            (await guest.ReadAsync("/konto")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_page_asked_for_is_kept_through_the_code()
    {
        var (key, _) = await TurnOnAsync();
        using var guest = new Guest(_site);

        var asked = Guest.Led(
            await guest.SendAsync(
                "/log-ind",
                "/log-ind",
                ("email", Secretary.Email),
                ("password", Staff.Password),
                ("tilbage", "/haendelseslog")
            )
        );
        var shown = (await guest.ReadAsync(asked)).QuerySelector("main input[name=tilbage]")!.GetAttribute("value")!;

        Assert.Equal("/haendelseslog", shown);
        Assert.Equal("/haendelseslog", Guest.Led(await SendCodeAsync(guest, AppCode.For(key), ("tilbage", shown))));
    }

    [Fact]
    public async Task A_code_without_a_password_before_it_leads_nowhere()
    {
        using var guest = new Guest(_site);

        Assert.Equal("/log-ind", await guest.LedFromAsync("/log-ind/kode"));
        var late = await guest.ForgeAsync("/log-ind", "/log-ind/kode", ("code", "123456"));
        Assert.Contains("Begynd forfra", await Guest.AlertOf(late), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        var (_, codes) = await TurnOnAsync();
        Assert.Equal(10, codes.Distinct().Count());

        using var first = new Guest(_site);
        await first.SignInAsync(Secretary.Email);
        var once = await SendCodeAsync(first, codes[3].ToLowerInvariant(), ("gendannelse", "true"));
        using var second = new Guest(_site);
        await second.SignInAsync(Secretary.Email);
        var twice = await SendCodeAsync(second, codes[3], ("gendannelse", "true"));

        Assert.Equal("/arbejdsbord", Guest.Led(once));
        Assert.Contains(
            "9 gendannelseskoder",
            (await first.ReadAsync("/konto")).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("er brugt", await Guest.AlertOf(twice), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_wrong_codes_the_right_one_has_to_wait()
    {
        var (key, _) = await TurnOnAsync();
        using var guest = new Guest(_site);
        await guest.SignInAsync(Secretary.Email);

        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SendCodeAsync(guest, AppCode.WrongFor(key));
        }

        Assert.Contains(
            "Vent 30 sekunder",
            await Guest.AlertOf(await SendCodeAsync(guest, AppCode.For(key))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Turning_it_on_needs_the_right_code_and_ends_the_sessions_that_showed_none()
    {
        using var elsewhere = await Guest.SignedInAsync(_site);
        using var guest = await Guest.SignedInAsync(_site);
        var page = await guest.ReadAsync(Page);
        var key = page.QuerySelector("main code")!.TextContent;
        var carried = page.QuerySelector("main input[name=key]")!.GetAttribute("value")!;

        var wrong = await guest.SendAsync(Page, Page, ("code", AppCode.WrongFor(key)), ("key", carried));

        Assert.Contains("Koden passer ikke", await Guest.AlertOf(wrong), StringComparison.Ordinal);
        var shown = await RunningSite.ParseAsync(wrong);
        Assert.Equal(key, shown.QuerySelector("main code")!.TextContent);
        Assert.Equal("", await elsewhere.LedFromAsync("/konto"));
        await TurnOnAsync(guest);
        Assert.Equal("", await guest.LedFromAsync("/konto"));
        Assert.Contains("/log-ind?", await elsewhere.LedFromAsync("/konto"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_a_picture_until_it_is_in_use_and_then_never_shown_again()
    {
        using var guest = await Guest.SignedInAsync(_site);
        var before = await guest.ReadAsync(Page);

        var (key, _) = await TurnOnAsync(guest);

        Assert.NotNull(before.QuerySelector("svg.qr-code path"));
        var after = await guest.ReadAsync(Page);
        Assert.Null(after.QuerySelector("svg.qr-code"));
        Assert.DoesNotContain(key, after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_was_made_for_somebody_else_is_not_taken()
    {
        await using var other = await RunningSite.StartAsync();
        using var stranger = await Guest.SignedInAsync(other);
        var theirs = await stranger.ReadAsync(Page);
        var key = theirs.QuerySelector("main code")!.TextContent;
        var carried = theirs.QuerySelector("main input[name=key]")!.GetAttribute("value")!;
        using var guest = await Guest.SignedInAsync(_site);

        var refused = await guest.SendAsync(Page, Page, ("code", AppCode.For(key)), ("key", carried));

        Assert.Contains("en ny kode til appen", await Guest.AlertOf(refused), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task A_code_is_taken_half_a_minute_early_or_late_and_once(int steps, bool isTaken)
    {
        var key = await TurnOnWithAsync(-1);
        await ForgetUsedCodeAsync();
        using var first = new Guest(_site);
        await first.SignInAsync(Secretary.Email);
        using var second = new Guest(_site);
        await second.SignInAsync(Secretary.Email);

        var once = await SendCodeAsync(first, AppCode.At(key, steps));
        var twice = await SendCodeAsync(second, AppCode.At(key, steps));

        Assert.Equal(isTaken ? "/arbejdsbord" : "", Guest.Led(once));
        Assert.Contains("Koden passer ikke", await Guest.AlertOf(twice), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_that_turned_it_on_is_used_and_so_are_those_before_it()
    {
        var key = await TurnOnWithAsync(0);
        using var guest = new Guest(_site);
        await guest.SignInAsync(Secretary.Email);

        foreach (var steps in (int[])[0, -1])
        {
            var refused = await SendCodeAsync(guest, AppCode.At(key, steps));
            Assert.Contains("Koden passer ikke", await Guest.AlertOf(refused), StringComparison.Ordinal);
        }

        Assert.Equal("/arbejdsbord", Guest.Led(await SendCodeAsync(guest, AppCode.At(key, 1))));
    }

    [Fact]
    public async Task New_recovery_codes_end_the_old_and_are_made_only_while_it_is_on()
    {
        using var guest = await Guest.SignedInAsync(_site);
        Assert.Equal(Page, Guest.Led(await guest.ForgeAsync(Page, $"{Page}?handler=Codes")));
        var old = await TurnOnAsync(guest);

        var renewed = Codes(await RunningSite.ParseAsync(await guest.SendAsync(Page, $"{Page}?handler=Codes")));

        Assert.Equal(10, renewed.Length);
        Assert.Empty(renewed.Intersect(old.Codes));
        using var later = new Guest(_site);
        await later.SignInAsync(Secretary.Email);
        var refused = await SendCodeAsync(later, old.Codes[0], ("gendannelse", "true"));
        Assert.Contains("er brugt", await Guest.AlertOf(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turned_off_it_is_not_asked_for_and_the_old_phone_is_forgotten()
    {
        using var guest = await Guest.SignedInAsync(_site);
        var (key, _) = await TurnOnAsync(guest);

        await guest.SendAsync(Page, $"{Page}?handler=Off");

        using var later = await Guest.SignedInAsync(_site);
        Assert.NotEqual(key, await KeyAsync(later));
    }

    private async Task<(string Key, string[] Codes)> TurnOnAsync()
    {
        using var guest = await Guest.SignedInAsync(_site);
        return await TurnOnAsync(guest);
    }

    private async Task<string> TurnOnWithAsync(int steps)
    {
        using var guest = await Guest.SignedInAsync(_site);
        return (await TurnOnAsync(guest, steps)).Key;
    }

    // the page makes a new key each time: what is sent is the one that was read
    private static async Task<(string Key, string[] Codes)> TurnOnAsync(Guest guest, int? steps = null)
    {
        var page = await guest.ReadAsync(Page);
        var key = page.QuerySelector("main code")!.TextContent;
        var carried = page.QuerySelector("main input[name=key]")!.GetAttribute("value")!;
        var code = steps is { } at ? AppCode.At(key, at) : AppCode.For(key);
        var done = await guest.SendAsync(Page, Page, ("code", code), ("key", carried));
        return (key, Codes(await RunningSite.ParseAsync(done)));
    }

    private Task ForgetUsedCodeAsync() =>
        _site.WithinAsync(services =>
            services
                .GetRequiredService<RaadslagDb>()
                .Users.ExecuteUpdateAsync(set => set.SetProperty(account => account.LastCodeStep, (long?)null))
        );

    private static async Task<string> KeyAsync(Guest guest) =>
        (await guest.ReadAsync(Page)).QuerySelector("main code")!.TextContent;

    private static string[] Codes(AngleSharp.Dom.IDocument page) =>
        [.. page.QuerySelectorAll(".recovery-codes code").Select(code => code.TextContent)];

    private static Task<HttpResponseMessage> SendCodeAsync(
        Guest guest,
        string code,
        params (string Field, string Text)[] more
    ) => guest.SendAsync("/log-ind/kode", "/log-ind/kode", [("code", code), .. more]);
}
