using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Pretreatment;

namespace Raadslag.Web.Tests;

/// <summary>A circle's secretary is no council's: what only councils have is not offered.</summary>
public sealed class CircleSecretaryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_import_of_documents_is_offered_to_the_councils_secretary_and_not_to_a_circles()
    {
        await using var site = await RunningSite.StartAsync();
        await site.WithinAsync(OpenCircleSecretaryAsync);
        using var council = await Staff.SignInAsync(site, Secretary.Email, new CookieContainer());
        using var circle = await Staff.SignInAsync(site, "rikke.eng@example.org", new CookieContainer());

        Assert.NotEmpty(await OffersAsync(council));
        Assert.Empty(await OffersAsync(circle));
        Assert.Equal(HttpStatusCode.Forbidden, (await circle.GetAsync("/import", Cancellation)).StatusCode);
    }

    private static async Task<IEnumerable<string>> OffersAsync(HttpClient client)
    {
        var pages = new[] { "/arbejdsbord", "/", "/raad/kkr-sjaelland" };
        var links = new List<string>();
        foreach (var path in pages)
        {
            var page = await RunningSite.ReadAsync(client, path);
            Assert.NotNull(page.QuerySelector("a[href='/arbejdsbord']")); // signed in
            links.AddRange(page.QuerySelectorAll("a[href^='/import']").Select(link => $"{path}: {link.TextContent}"));
        }

        return links;
    }

    private static async Task OpenCircleSecretaryAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<RaadslagDb>();
        var council = await db.Organizations.SingleAsync(one => one.Slug == "kkr-sjaelland", Cancellation);
        var opened = await services
            .GetRequiredService<OpenCircleHandler>()
            .HandleAsync(
                new OpenCircle(council.Id, "K17", OrganizationKind.ChiefExecutiveCircle),
                Actor.CommandLine,
                Cancellation
            );
        var circle = await db.Organizations.SingleAsync(one => one.Id == opened.Value, Cancellation);
        await Staff.OpenAsync(
            services,
            new StaffMember(Visitor.Neighbour, "rikke.eng@example.org", "Rikke Eng", AccountRole.Secretary, circle.Slug)
        );
    }
}
