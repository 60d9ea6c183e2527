using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Raadslag.Tests.Databases;

namespace Raadslag.Web.Tests.Hostile;

/// <summary>
/// Sends every address what nobody sends by mistake. The addresses, handlers and fields are those that are registered, so
/// a new one is in it. Nothing may be answered with a fault of the program.
/// </summary>
[Trait("Kind", "Soak")]
public sealed class HostileRequestTests(HostileSite given) : IClassFixture<HostileSite>
{
    private readonly Site _site = given.Site;
    private readonly List<string> _faults = [];
    private int _tried;
    private int _turn;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_address_breaks_on_a_handler_it_does_not_have_whoever_asks()
    {
        foreach (var endpoint in SiteRoutes.Pages(_site.Filled))
        {
            var address = AccessTable.Sample(SiteRoutes.Of(endpoint));
            foreach (var visitor in Some(HostileSite.Visitors, 3))
            {
                var others = HostileValues.Handlers.Skip(1).ToArray();
                foreach (var handler in (string[])["", others[_turn++ % others.Length]])
                {
                    await SendAsync(visitor, HttpMethods.Post, address + handler, Filled([], "", visitor));
                    await SendAsync(visitor, HttpMethods.Get, address + handler);
                }

                await SendAsync(visitor, _turn % 2 == 0 ? HttpMethods.Put : HttpMethods.Delete, address);
                await SendAsync(visitor, HttpMethods.Head, address);
            }
        }

        AssertNoFaults(leastTried: 1_000);
    }

    [Fact]
    public async Task No_handler_breaks_on_fields_that_say_what_nobody_types()
    {
        foreach (var endpoint in SiteRoutes.Pages(_site.Filled))
        {
            var route = SiteRoutes.Of(endpoint);
            var fields = await RouteFields.OfAsync(_site.Filled, endpoint);
            foreach (var (method, handler) in await SiteRoutes.HandlersAsync(_site.Filled, endpoint))
            {
                await SendFieldsAsync(method, AccessTable.Sample(route) + handler, route, fields);
            }
        }

        AssertNoFaults(leastTried: 1_000);
    }

    [Fact]
    public async Task No_address_breaks_on_parts_of_it_that_are_no_names()
    {
        foreach (var endpoint in SiteRoutes.Pages(_site.Filled).Where(one => one.RoutePattern.Parameters.Count > 0))
        {
            foreach (var segment in Some(HostileValues.Segments, 5))
            {
                foreach (var address in AddressesWith(endpoint, segment))
                {
                    var visitor = NextOf(SiteRoutes.Of(endpoint));
                    await SendAsync(visitor, HttpMethods.Get, address);
                    await SendAsync(visitor, HttpMethods.Post, address, Filled([], "", visitor));
                }
            }
        }

        AssertNoFaults(leastTried: 300);
    }

    /// <summary>The forms as they stand on the pages, with real ids in them, and one field of each changed at a time.</summary>
    [Fact]
    public async Task No_form_of_a_page_breaks_when_one_of_its_fields_says_what_nobody_types()
    {
        foreach (var page in SitePages.All.Where(page => page.Visitor != Visitor.ReaderOfEmptySite))
        {
            var shown = await RunningSite.ParseAsync(await _site.GetAsync(page));
            foreach (var form in HostileForms.On(shown))
            {
                await SendChangedAsync(page, form);
            }
        }

        AssertNoFaults(leastTried: 400);
    }

    // the long run tries all; each shorter one others, in turn
    private IEnumerable<T> Some<T>(IReadOnlyList<T> all, int count) =>
        Soak.IsLong ? all : Enumerable.Range(0, Math.Min(count, all.Count)).Select(_ => all[_turn++ % all.Count]);

    private async Task SendFieldsAsync(string method, string address, string route, IReadOnlyList<string> fields)
    {
        var joint = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        foreach (var value in Some(HostileValues.Encoded, 6))
        {
            var visitor = NextOf(route);
            if (method == HttpMethods.Get)
            {
                // the request line may be 8 kB
                var query = string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field)}={value}"));
                await SendAsync(
                    visitor,
                    method,
                    $"{address}{joint}{query[..Math.Min(query.Length, 6_000)].TrimEnd('%')}"
                );
                continue;
            }

            await SendAsync(visitor, method, address, Filled(fields, value, visitor, times: _turn % 4 == 0 ? 2 : 1));
        }

        if (method != HttpMethods.Get)
        {
            foreach (var (_, broken) in HostileBodies.Broken())
            {
                await SendAsync(NextOf(route), method, address, broken);
            }

            var sender = NextOf(route);
            await SendAsync(sender, method, address, HostileBodies.Parts(fields, "a\0\u202E", given.Tokens[sender]));
        }
    }

    private async Task SendChangedAsync(SitePage page, IHtmlFormElement form)
    {
        foreach (var address in HostileForms.AddressesOf(form, _site.PathOf(page)))
        {
            foreach (var field in HostileForms.FieldsOf(form))
            {
                for (var some = 0; some < (Soak.IsLong ? 3 : 1); some++)
                {
                    var value = HostileValues.Encoded[_turn++ % HostileValues.Encoded.Count];
                    await SendAsync(page.Visitor, HttpMethods.Post, address, HostileForms.Changed(form, field, value));
                }
            }
        }
    }

    private static IEnumerable<string> AddressesWith(RouteEndpoint endpoint, string segment)
    {
        var route = SiteRoutes.Of(endpoint);
        foreach (var parameter in endpoint.RoutePattern.Parameters)
        {
            var from = route.IndexOf(
                $"{{{(parameter.IsCatchAll ? "**" : "")}{parameter.Name}",
                StringComparison.Ordinal
            );
            var to = route.IndexOf('}', from) + 1;
            yield return AccessTable.Sample(route[..from]) + segment + AccessTable.Sample(route[to..]);
        }
    }

    // in turn each of those who may use it, and now and then one who may not
    private Visitor NextOf(string route)
    {
        var may = AccessTable.MayUse[route];
        _turn++;
        return _turn % 7 == 0 ? HostileSite.Visitors[_turn / 7 % HostileSite.Visitors.Length] : may[_turn % may.Length];
    }

    private HttpContent Filled(IEnumerable<string> fields, string encoded, Visitor visitor, int times = 1) =>
        HostileBodies.Filled(fields, encoded, given.Tokens[visitor], times);

    private async Task SendAsync(Visitor visitor, string method, string address, HttpContent? content = null)
    {
        // whoever signs out here could send nothing more
        if (address.StartsWith("/log-ud", StringComparison.Ordinal) && method == HttpMethods.Post)
        {
            return;
        }

        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = content };
        using var answer = await given.ClientOf(visitor).SendAsync(request, Cancellation);
        _tried++;
        if (answer.StatusCode >= HttpStatusCode.InternalServerError)
        {
            var sent = content is null ? [] : await content.ReadAsByteArrayAsync(Cancellation);
            _faults.Add(
                $"{method} {Short(address)} as {visitor}: {(int)answer.StatusCode} on {Short(Encoding.Latin1.GetString(sent))}"
            );
        }
    }

    private static string Short(string text) => text.Length > 200 ? text[..200] + "…" : text;

    private void AssertNoFaults(int leastTried)
    {
        Assert.True(_faults is [], string.Join('\n', _faults));
        Assert.InRange(_tried, leastTried, int.MaxValue);
    }
}
