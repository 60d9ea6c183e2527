using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Raadslag.Web.Tests.Rights;

/// <summary>What a page offers, its reader may use: no link and no form leads to a page that turns them away.</summary>
public sealed class OfferTests
{
    private static readonly string[] Doors = ["/arbejdsbord", "/arbejdsbord/sager", "/", "/raad"];

    // figures, searches and files are for everybody, and there is no end of them
    private static readonly string[] ForEverybody = ["/beregn", "/soeg", "/skrifter", "/kommuner", "/personer"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_is_offered_what_they_may_not_use()
    {
        await using var site = await RunningSite.StartAsync(
            Visitor.CaseOfficer,
            Visitor.Chair,
            Visitor.Editor,
            Visitor.Neighbour
        );
        await new PlantedTexts(site).PlantAsync();
        await new PlantedDocuments(site).PlantAsync();
        await new PlantedPeople(site).PlantAsync();
        await site.WithinAsync(Asker.OpenAsync);
        var wrong = new ConcurrentBag<string>();
        var followed = 0;
        foreach (var asker in Asker.All)
        {
            using var client = await asker.SignInAsync(site);
            followed += await FollowAsync(client, asker, wrong);
        }

        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order(StringComparer.Ordinal)));
        Assert.InRange(followed, 20 * Asker.All.Count, int.MaxValue);
    }

    private static async Task<int> FollowAsync(HttpClient client, Asker asker, ConcurrentBag<string> wrong)
    {
        var seen = Doors.ToHashSet(StringComparer.Ordinal);
        var waiting = new Queue<(string Path, string From)>();
        foreach (var door in Doors)
        {
            // a door of its own is not offered to everybody
            var answer = await client.GetAsync(door, Cancellation);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                await OffersAsync(client, answer, (asker, door), (seen, waiting), wrong);
            }
        }

        while (waiting.TryDequeue(out var next))
        {
            using var answer = await client.GetAsync(next.Path, Cancellation);
            if (answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
            {
                wrong.Add($"{asker} is led from {next.From} to {next.Path}: {(int)answer.StatusCode}");
            }

            await OffersAsync(client, answer, (asker, next.Path), (seen, waiting), wrong);
        }

        return seen.Count;
    }

    private static async Task OffersAsync(
        HttpClient client,
        HttpResponseMessage answer,
        (Asker Asker, string Path) reader,
        (HashSet<string> Seen, Queue<(string, string)> Waiting) walk,
        ConcurrentBag<string> wrong
    )
    {
        if (answer.Content.Headers.ContentType?.MediaType is not "text/html")
        {
            return;
        }

        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
        foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(Href("href")).Where(IsWorthFollowing))
        {
            if (walk.Seen.Add(link))
            {
                walk.Waiting.Enqueue((link, reader.Path));
            }
        }

        // a form without its token is refused as such (400) when its reader may send it
        var forms = page.QuerySelectorAll("form[method=post][action]")
            .Select(Href("action"))
            .Concat(page.QuerySelectorAll("[formaction]").Select(Href("formaction")));
        foreach (var form in forms.Where(form => form != "/log-ud" && walk.Seen.Add($"POST {form}")))
        {
            using var sent = await client.PostAsync(form, new FormUrlEncodedContent([]), Cancellation);
            if (sent.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
            {
                wrong.Add($"{reader.Asker} is offered {form} on {reader.Path}: {(int)sent.StatusCode}");
            }
        }
    }

    private static Func<IElement, string> Href(string attribute) =>
        element => element.GetAttribute(attribute)!.Split('#')[0];

    private static bool IsWorthFollowing(string link) =>
        link.StartsWith('/')
        && !Array.Exists(ForEverybody, place => link.StartsWith(place, StringComparison.Ordinal))
        && !Path.HasExtension(link.Split('?')[0]);
}
