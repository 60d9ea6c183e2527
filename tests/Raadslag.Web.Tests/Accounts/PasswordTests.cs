namespace Raadslag.Web.Tests.Accounts;

public sealed class PasswordTests : IAsyncLifetime
{
    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await RunningSite.StartAsync(Visitor.Administrator);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Whoever_signs_in_comes_to_the_desk_or_to_the_page_they_asked_for()
    {
        using var guest = new Guest(_site);
        var asked = await guest.LedFromAsync("/haendelseslog");

        var response = await guest.SendAsync(
            asked,
            "/log-ind",
            ("email", $" {Secretary.Email.ToUpperInvariant()} "),
            ("password", Staff.Password),
            ("tilbage", "/haendelseslog")
        );

        Assert.EndsWith("/log-ind?tilbage=%2Fhaendelseslog", asked, StringComparison.Ordinal);
        Assert.Equal("/haendelseslog", Guest.Led(response));
        Assert.Equal("", await guest.LedFromAsync("/haendelseslog"));
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_the_old_password()
    {
        using var here = await Guest.SignedInAsync(_site);
        using var there = await Guest.SignedInAsync(_site);

        await ChangeAsync(here, Staff.Password, "en anden lang sætning", "en anden lang sætning");

        using var guest = new Guest(_site);
        Assert.Equal("", await here.LedFromAsync("/konto"));
        Assert.EndsWith("/log-ind?tilbage=%2Fkonto", await there.LedFromAsync("/konto"), StringComparison.Ordinal);
        Assert.Equal("", Guest.Led(await guest.SignInAsync(Secretary.Email)));
        Assert.Equal("/arbejdsbord", Guest.Led(await guest.SignInAsync(Secretary.Email, "en anden lang sætning")));
    }

    [Theory]
    [InlineData("forkert", "en anden lang sætning", "en anden lang sætning", "Din nuværende adgangskode er forkert")]
    [InlineData(Staff.Password, "kort", "kort", "mindst 12 tegn")]
    [InlineData(Staff.Password, "en anden lang sætning", "en anden kort sætning", "ikke ens")]
    public async Task A_password_that_cannot_be_changed_is_said_why(
        string present,
        string password,
        string again,
        string sentence
    )
    {
        using var guest = await Guest.SignedInAsync(_site);

        var refused = await ChangeAsync(guest, present, password, again);

        Assert.Contains(sentence, await Guest.AlertOf(refused), StringComparison.Ordinal);
        using var later = await Guest.SignedInAsync(_site);
    }

    [Fact]
    public async Task Whoever_is_signed_in_signs_out_before_another_signs_in_there()
    {
        using var guest = await Guest.SignedInAsync(_site);

        var response = await guest.ForgeAsync(
            "/konto",
            "/log-ind",
            ("email", Staff.Of(Visitor.Administrator).Email),
            ("password", Staff.Password)
        );

        Assert.Equal("/arbejdsbord", Guest.Led(response));
        Assert.Equal("/haendelseslog", await guest.LedFromAsync("/log-ind?tilbage=/haendelseslog"));
        Assert.Equal("/arbejdsbord", await guest.LedFromAsync("/log-ind?tilbage=https://example.com/"));
        Assert.Contains(
            Secretary.Name,
            (await guest.ReadAsync("/")).QuerySelector(".account")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_passkey_nobody_asked_for_is_refused_in_a_sentence()
    {
        using var guest = new Guest(_site);
        using var signedIn = await Guest.SignedInAsync(_site);

        var signIn = await guest.SendAsync("/log-ind", "/log-ind?handler=Passkey", ("credential", "{}"));
        var made = await signedIn.SendAsync("/konto", "/konto?handler=Passkey", ("credential", "{}"));

        Assert.Contains("Adgangsnøglen blev ikke godtaget", await Guest.AlertOf(signIn), StringComparison.Ordinal);
        Assert.Contains("Adgangsnøglen blev ikke godtaget", await Guest.AlertOf(made), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_signed_in_is_counted_by_account_so_that_one_house_does_not_wait_for_itself()
    {
        using var guessing = await Guest.SignedInAsync(_site);
        using var colleague = await Guest.SignedInAsync(_site, Staff.Of(Visitor.Administrator).Email);

        HttpResponseMessage? last = null;
        for (var attempt = 0; attempt <= 120; attempt++)
        {
            last = await ChangeAsync(guessing, $"gæt {attempt}", "en anden lang sætning", "en anden lang sætning");
        }

        var page = await RunningSite.ParseAsync(last!);
        Assert.Equal("Der er spurgt for mange gange på kort tid", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("/konto", Guest.Led(await colleague.ForgeAsync("/konto", "/konto?handler=EndOthers")));
    }

    private static Task<HttpResponseMessage> ChangeAsync(Guest guest, string present, string password, string again) =>
        guest.SendAsync(
            "/konto",
            "/konto?handler=Password",
            ("present", present),
            ("password", password),
            ("again", again)
        );
}
