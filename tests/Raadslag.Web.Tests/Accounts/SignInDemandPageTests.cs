using System.Net;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>A council demands two steps of everybody who has a role in it.</summary>
public sealed class SignInDemandPageTests : IAsyncLifetime
{
    private const string Page = "/raad/kkr-sjaelland/totrin";

    private RunningSite _site = null!;

    public async ValueTask InitializeAsync() =>
        _site = await RunningSite.StartAsync(
            Visitor.Member,
            Visitor.Substitute,
            Visitor.Chair,
            Visitor.Neighbour,
            Visitor.Administrator
        );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(Visitor.Member)]
    [InlineData(Visitor.Substitute)]
    [InlineData(Visitor.Chair)]
    [InlineData(Visitor.Secretary)]
    public async Task Its_people_come_no_further_than_their_account_from_the_next_click(Visitor visitor)
    {
        using var guest = await Guest.SignedInAsync(_site, Staff.Of(visitor).Email);
        using var secretary = await Guest.SignedInAsync(_site);
        Assert.Equal("", await guest.LedFromAsync("/arbejdsbord"));

        await secretary.SendAsync(Page, Page, ("reach", "Everybody"));

        Assert.Equal("/konto/totrin", await guest.LedFromAsync("/arbejdsbord"));
        Assert.Contains(
            "Dit råd kræver det af alle",
            (await guest.ReadAsync("/konto/totrin")).Body!.TextContent,
            StringComparison.Ordinal
        );
        using var neighbour = await Guest.SignedInAsync(_site, Staff.Of(Visitor.Neighbour).Email);
        Assert.Equal("", await neighbour.LedFromAsync("/arbejdsbord"));
    }

    [Fact]
    public async Task An_administrator_sets_it_and_takes_it_back()
    {
        using var administrator = await Guest.SignedInAsync(_site, Staff.Of(Visitor.Administrator).Email);
        using var member = await Guest.SignedInAsync(_site, Staff.Of(Visitor.Member).Email);

        await administrator.SendAsync(Page, Page, ("reach", "Everybody"));
        Assert.NotNull((await administrator.ReadAsync(Page)).QuerySelector("#reach-everybody[checked]"));
        Assert.Equal("/konto/totrin", await member.LedFromAsync("/arbejdsbord"));
        await administrator.SendAsync(Page, Page, ("reach", "Writers"));

        Assert.Equal("", await member.LedFromAsync("/arbejdsbord"));
    }

    [Fact]
    public async Task The_secretary_of_another_council_does_not()
    {
        using var neighbour = await Guest.SignedInAsync(_site, Staff.Of(Visitor.Neighbour).Email);

        var refused = await neighbour.ForgeAsync("/konto", Page, ("reach", "Everybody"));
        var odd = await neighbour.ForgeAsync("/konto", "/raad/kkr-nordjylland/totrin", ("reach", "7"));
        var none = await neighbour.ForgeAsync("/konto", "/raad/ingen/totrin", ("reach", "Everybody"));

        Assert.Equal(
            (HttpStatusCode.Forbidden, HttpStatusCode.BadRequest, HttpStatusCode.NotFound),
            (refused.StatusCode, odd.StatusCode, none.StatusCode)
        );
    }
}
