using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;

namespace Raadslag.Web.Tests.Accounts;

public sealed class AccountListTests : IAsyncLifetime
{
    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(Visitor.Administrator, Visitor.Neighbour);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_account_is_opened_and_its_link_is_shown_once_and_works()
    {
        using var administrator = await AdministratorAsync();

        await OpenAsync(administrator, "ny@example.org", AccountRole.Chair, "kkr-sjaelland");

        var page = await administrator.ReadAsync("/konti");
        var link = page.QuerySelector<IHtmlInputElement>("#link")!.Value;
        Assert.StartsWith(_site.Address.ToString(), link, StringComparison.Ordinal);
        Assert.Equal(["formand, KKR Sjælland"], RolesOf(page, "ny@example.org"));
        Assert.Null((await administrator.ReadAsync("/konti")).QuerySelector("#link"));
        using var owner = new Guest(_site);
        var chosen = await owner.ReadAsync(await owner.LedFromAsync(new Uri(link).PathAndQuery));
        Assert.NotNull(chosen.QuerySelector("#password"));
    }

    [Fact]
    public async Task What_cannot_be_opened_is_said_at_the_field_and_nothing_typed_is_lost()
    {
        using var administrator = await AdministratorAsync();

        var refused = await OpenAsync(administrator, Secretary.Email, AccountRole.Chair, "kkr-sjaelland");

        var page = await RunningSite.ParseAsync(refused);
        Assert.Contains(
            "Der er allerede en konto",
            page.QuerySelector("[role=alert] a[href='#email']")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(Secretary.Email, page.QuerySelector<IHtmlInputElement>("#email")!.Value);
        Assert.Equal("Chair", page.QuerySelector<IHtmlSelectElement>("#role")!.Value);
        Assert.True(page.QuerySelector("main details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task A_second_step_that_was_lost_is_turned_off()
    {
        using var administrator = await AdministratorAsync();
        await _site.WithinAsync(services => Staff.TurnOnTwoStepAsync(services, Visitor.Secretary));
        using var owner = new Guest(_site);
        Assert.StartsWith(
            "/log-ind/kode",
            Guest.Led(await owner.SignInAsync(Secretary.Email)),
            StringComparison.Ordinal
        );

        await administrator.SendAsync(
            "/konti",
            "/konti?handler=Reset",
            ("account", $"{await AccountAsync(Secretary.Email)}")
        );

        Assert.Equal("/arbejdsbord", Guest.Led(await owner.SignInAsync(Secretary.Email)));
    }

    [Fact]
    public async Task A_role_is_given_and_taken()
    {
        using var administrator = await AdministratorAsync();
        var account = await AccountAsync(Secretary.Email);

        await AssignAsync(administrator, account, AccountRole.Chair, "kkr-nordjylland");
        var page = await administrator.ReadAsync("/konti");
        Assert.Equal(
            ["formand, KKR Nordjylland", "sekretær, KKR Sjælland"],
            RolesOf(page, Secretary.Email).Order(StringComparer.Ordinal)
        );

        var chair = Item(page, Secretary.Email)
            .QuerySelectorAll("form[action$=Withdraw]")
            .Single(form => form.TextContent.Contains("formand", StringComparison.Ordinal));
        await administrator.SendAsync(
            "/konti",
            "/konti?handler=Withdraw",
            ("assignment", chair.QuerySelector("input[name=assignment]")!.GetAttribute("value")!)
        );

        Assert.Equal(["sekretær, KKR Sjælland"], RolesOf(await administrator.ReadAsync("/konti"), Secretary.Email));
    }

    [Fact]
    public async Task A_refused_role_does_not_open_the_form_for_new_accounts()
    {
        using var administrator = await AdministratorAsync();

        var refused = await AssignAsync(administrator, await AccountAsync(Secretary.Email), AccountRole.Chair, null);

        var page = await RunningSite.ParseAsync(refused);
        Assert.Contains(
            "Rollen gælder ét råd",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(page.QuerySelector("[role=alert] a"));
        Assert.False(page.QuerySelector("main details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task An_account_is_closed_and_opened_again_and_the_last_administrator_is_kept()
    {
        using var administrator = await AdministratorAsync();
        using var secretary = await Guest.SignedInAsync(_site);
        var account = await AccountAsync(Secretary.Email);

        await administrator.SendAsync("/konti", "/konti?handler=Close", ("account", $"{account}"));
        Assert.Contains("/log-ind?", await secretary.LedFromAsync("/konto"), StringComparison.Ordinal);
        await administrator.SendAsync("/konti", "/konti?handler=Reopen", ("account", $"{account}"));
        Assert.Equal("/arbejdsbord", Guest.Led(await secretary.SignInAsync(Secretary.Email)));
        await administrator.SendAsync("/konti", "/konti?handler=End", ("account", $"{account}"));
        Assert.Contains("/log-ind?", await secretary.LedFromAsync("/konto"), StringComparison.Ordinal);

        var own = await AccountAsync(Staff.Of(Visitor.Administrator).Email);
        var refused = await administrator.SendAsync("/konti", "/konti?handler=Close", ("account", $"{own}"));
        Assert.Contains("sidste administrator", await Guest.AlertOf(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_councils_administrator_gives_roles_there_and_is_offered_nothing_else()
    {
        using var local = await LocalAdministratorAsync();

        var page = await local.ReadAsync("/konti");

        Assert.Equal(
            ["KKR Sjælland"],
            page.QuerySelectorAll("#organization option").Select(option => option.TextContent)
        );
        // of an account without a role there, the name is enough to give it one
        var elsewhere = page.QuerySelectorAll("ul.accounts > li")
            .Single(item => item.TextContent.Contains(Staff.Of(Visitor.Neighbour).Name, StringComparison.Ordinal));
        Assert.Empty(elsewhere.QuerySelectorAll(".row-actions, [action$=Withdraw] button"));
        Assert.DoesNotContain(
            Staff.Of(Visitor.Neighbour).Email,
            page.DocumentElement.OuterHtml,
            StringComparison.Ordinal
        );
        Assert.NotEmpty(Item(page, Secretary.Email).QuerySelectorAll(".row-actions"));
        var neighbour = await AccountAsync(Staff.Of(Visitor.Neighbour).Email);
        await AssignAsync(local, neighbour, AccountRole.Secretary, "kkr-sjaelland");
        Assert.Contains(
            "sekretær, KKR Sjælland",
            RolesOf(await local.ReadAsync("/konti"), Staff.Of(Visitor.Neighbour).Email)
        );
    }

    [Theory]
    [InlineData(AccountRole.Secretary, "kkr-nordjylland")]
    [InlineData(AccountRole.Administrator, null)]
    [InlineData(AccountRole.KlEditor, null)]
    public async Task A_councils_administrator_gives_no_roles_elsewhere(AccountRole role, string? place)
    {
        using var local = await LocalAdministratorAsync();

        var assigned = await AssignAsync(local, await AccountAsync(Secretary.Email), role, place);
        var opened = await OpenAsync(local, "ny@example.org", role, place);
        var renewed = await local.SendAsync(
            "/konti",
            "/konti?handler=Link",
            ("account", $"{await AccountAsync(Staff.Of(Visitor.Administrator).Email)}")
        );

        foreach (var refused in (HttpResponseMessage[])[assigned, opened, renewed])
        {
            Assert.Contains(
                "kun en administrator for alle råd",
                await Guest.AlertOf(refused),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task A_form_nobody_was_shown_is_not_guessed_at()
    {
        using var administrator = await AdministratorAsync();

        var role = await administrator.SendAsync(
            "/konti",
            "/konti?handler=Open",
            ("email", "ny@example.org"),
            ("name", "Ny"),
            ("role", "Konge")
        );
        var place = await administrator.SendAsync(
            "/konti",
            "/konti?handler=Assign",
            ("account", $"{await AccountAsync(Secretary.Email)}"),
            ("role", "Administrator"),
            ("organization", "et råd")
        );

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (role.StatusCode, place.StatusCode));
    }

    private Task<Guest> AdministratorAsync() => Guest.SignedInAsync(_site, Staff.Of(Visitor.Administrator).Email);

    // somebody who administers the accounts of one council
    private async Task<Guest> LocalAdministratorAsync()
    {
        await _site.WithinAsync(services =>
            Staff.OpenAsync(
                services,
                new(Visitor.Reader, "bo.sand@example.org", "Bo Sand", AccountRole.Administrator, "kkr-sjaelland")
            )
        );
        return await Guest.SignedInAsync(_site, "bo.sand@example.org");
    }

    private async Task<HttpResponseMessage> OpenAsync(Guest guest, string email, AccountRole role, string? place) =>
        await guest.SendAsync(
            "/konti",
            "/konti?handler=Open",
            ("name", "Nina Ny"),
            ("email", email),
            ("role", $"{role}"),
            ("organization", await PlaceAsync(place))
        );

    private async Task<HttpResponseMessage> AssignAsync(Guest guest, Guid account, AccountRole role, string? place) =>
        await guest.SendAsync(
            "/konti",
            "/konti?handler=Assign",
            ("account", $"{account}"),
            ("role", $"{role}"),
            ("organization", await PlaceAsync(place))
        );

    private async Task<Guid> AccountAsync(string email)
    {
        Guid id = default;
        await _site.WithinAsync(async services =>
            id = (await services.GetRequiredService<RaadslagDb>().Users.SingleAsync(one => one.Email == email)).Id
        );
        return id;
    }

    private async Task<string> PlaceAsync(string? slug)
    {
        var id = "";
        if (slug is not null)
        {
            await _site.WithinAsync(async services =>
                id =
                    $"{(await services.GetRequiredService<RaadslagDb>().Organizations.SingleAsync(one => one.Slug == slug)).Id}"
            );
        }

        return id;
    }

    private static IElement Item(IDocument page, string email) =>
        page.QuerySelectorAll(".accounts > li")
            .Single(item => item.QuerySelector(".metadata")!.TextContent.Contains(email, StringComparison.Ordinal));

    private static IEnumerable<string> RolesOf(IDocument page, string email) =>
        Item(page, email).QuerySelectorAll(".account-roles span").Select(role => role.TextContent);
}
