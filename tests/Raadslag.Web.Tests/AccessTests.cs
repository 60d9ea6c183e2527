using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Raadslag.Web.Tests;

public sealed class AccessTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_page_and_endpoint_says_who_may_use_it()
    {
        var silent =
            from endpoint in site.Filled.Endpoints
            let restricted = endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null
            let open = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
            where restricted == open
            select endpoint.RoutePattern.RawText;

        Assert.Empty(silent);
        Assert.NotEmpty(site.Filled.Endpoints);
    }

    [Fact]
    public void Every_address_stands_in_the_table_and_nothing_else_does() =>
        Assert.Equal(
            AccessTable.MayUse.Keys.Order(StringComparer.Ordinal),
            SiteRoutes.Pages(site.Filled).Select(SiteRoutes.Of).Distinct().Order(StringComparer.Ordinal)
        );

    /// <summary>
    /// Walks every address and every handler behind it as each visitor. Forms are sent without the token that would let
    /// them through: whoever may send one is told so (400), whoever may not is turned away before it is looked at.
    /// </summary>
    [Fact]
    public async Task Each_visitor_may_use_what_the_table_says_and_nothing_more()
    {
        await using var own = await RunningSite.StartAsync([.. Staff.All.Select(member => member.Visitor).Skip(1)]);
        var before = await TraceAsync(own);
        var wrong = new List<string>();
        var tried = 0;
        foreach (var visitor in Staff.All.Select(member => member.Visitor).Prepend(Visitor.Reader))
        {
            using var client =
                visitor == Visitor.Reader
                    ? own.NewClient()
                    : await Staff.SignInAsync(own, Staff.Of(visitor).Email, new CookieContainer());
            foreach (var endpoint in SiteRoutes.Pages(own))
            {
                var route = SiteRoutes.Of(endpoint);
                foreach (var (method, handler) in await SiteRoutes.HandlersAsync(own, endpoint))
                {
                    var expected = AccessTable.May(visitor, method, route) ? "may" : "may not";
                    var answer = Said(await TryAsync(client, method, AccessTable.Sample(route) + handler), visitor);
                    tried++;
                    if (answer != expected)
                    {
                        wrong.Add($"{method} {route}{handler} as {visitor}: {answer}, the table says {expected}");
                    }
                }
            }
        }

        Assert.Empty(wrong);
        Assert.InRange(tried, AccessTable.MayUse.Count * (Staff.All.Count + 1), int.MaxValue);
        Assert.Equal(before, await TraceAsync(own));
    }

    // "may not" is the way to sign in for one who is signed out, and 403 for one who is not
    private static string Said(HttpResponseMessage answer, Visitor visitor) =>
        answer.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => "was not tried",
            HttpStatusCode.Forbidden when visitor != Visitor.Reader => "may not",
            HttpStatusCode.Redirect
                when visitor == Visitor.Reader
                    && answer.Headers.Location!.OriginalString.Contains(
                        "/log-ind?tilbage=",
                        StringComparison.Ordinal
                    ) => "may not",
            >= HttpStatusCode.InternalServerError => "breaks",
            _ => "may",
        };

    private static async Task<HttpResponseMessage> TryAsync(HttpClient client, string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == HttpMethods.Post)
        {
            request.Content = new FormUrlEncodedContent([]);
        }

        return await client.SendAsync(request, Cancellation);
    }

    // what a form that was carried out would have left
    private static async Task<(int, int, int)> TraceAsync(RunningSite site)
    {
        var trace = (0, 0, 0);
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            trace = (
                await db.Record.CountAsync(Cancellation),
                await db.Users.CountAsync(Cancellation),
                await db.PendingUploads.CountAsync(Cancellation)
            );
        });
        return trace;
    }
}
