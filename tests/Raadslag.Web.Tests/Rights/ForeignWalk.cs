using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Raadslag.Web.Tests.Rights;

/// <summary>The requests of everybody, and what came back.</summary>
internal sealed partial class ForeignWalk(RouteForm[] forms, Target[] targets, Target own)
{
    private static readonly string[] Theirs = ["Secretary", "CaseOfficer"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Whether nothing, or nothing but what <see cref="Changed"/> passes over, is theirs to change.</summary>
    public static bool IsForeign(Asker asker) => !Theirs.Contains(asker.Name);

    public async Task ReadAsync(
        HttpClient client,
        Asker asker,
        ConcurrentDictionary<(string Word, string Asker), string> told
    )
    {
        foreach (var form in forms.Where(form => form.Method == HttpMethods.Get))
        {
            foreach (var target in TargetsOf(form, asker))
            {
                foreach (var request in RouteRequests.Of(form, target, token: null))
                {
                    await AskAsync(client, request, (form, target, asker), told);
                }
            }
        }
    }

    public async Task WriteAsync(
        HttpClient client,
        Asker asker,
        ConcurrentDictionary<(string Word, string Asker), string> told
    )
    {
        var token = asker.Email is null
            ? null
            : (await Secretary.FormAsync(client, "/log-ud"))["__RequestVerificationToken"];
        foreach (var form in forms.Where(form => form.Method == HttpMethods.Post))
        {
            foreach (var target in TargetsOf(form, asker))
            {
                foreach (var request in RouteRequests.Of(form, target, token))
                {
                    await AskAsync(client, request, (form, target, asker), told);
                }
            }
        }
    }

    /// <summary>What became of rows that are not theirs.</summary>
    public IEnumerable<string> Changed(HashSet<string> before, HashSet<string> after, Asker asker) =>
        before
            .Except(after)
            .Select(row => ("took away", row))
            .Concat(after.Except(before).Select(row => ("added", row)))
            .Where(change => !IsTheirs(change.row, asker))
            .Select(change => $"{asker} {change.Item1} {change.row}");

    // an address of another's thing; and, for the other council, one's own address with another's ids in the form
    private IEnumerable<Target> TargetsOf(RouteForm form, Asker asker)
    {
        var known = targets.Where(target => RouteRequests.AddressOf(form, target) is not null);
        // an address without parts is asked for with what its form takes
        var asked = form.Route.Contains('{')
            ? known
            : known.Where(target => Takes(form, target)).DefaultIfEmpty(targets[0]);
        foreach (var target in asked)
        {
            yield return target;
            if (!asker.IsOfOther || !form.Route.Contains('{'))
            {
                continue;
            }

            if (form.Route.Contains("{text}", StringComparison.Ordinal))
            {
                yield return target.With(
                    ", from the own text",
                    ("slug", own.Values["slug"]),
                    ("text", own.Values["text"])
                );
            }
            else
            {
                yield return target.With(
                    ", for the own council",
                    ("council", Asker.Other),
                    ("raad", Asker.Other),
                    ("circles", own.Values["circles"])
                );
            }
        }
    }

    private static bool Takes(RouteForm form, Target target) =>
        form.Fields.Any(field => field.IsId && target.Values.ContainsKey(field.Key));

    private static async Task AskAsync(
        HttpClient client,
        Func<HttpRequestMessage> request,
        (RouteForm Form, Target Target, Asker Asker) asked,
        ConcurrentDictionary<(string Word, string Asker), string> told
    )
    {
        using var message = request();
        using var answer = await client.SendAsync(message, Cancellation);
        Assert.NotEqual(HttpStatusCode.TooManyRequests, answer.StatusCode);
        await HearAsync(answer);
        // a notice is shown by the next page
        if (
            message.Method == HttpMethod.Post
            && answer.Headers.Location is { IsAbsoluteUri: false } next
            && !next.OriginalString.StartsWith("/log-ind", StringComparison.Ordinal)
        )
        {
            using var page = await client.GetAsync(next, Cancellation);
            await HearAsync(page);
        }

        async Task HearAsync(HttpResponseMessage heard)
        {
            var said = PublicCrawl.Words(await heard.Content.ReadAsByteArrayAsync(Cancellation)) + heard.Headers;
            foreach (var word in Planted().EnumerateMatches(said))
            {
                told.TryAdd(
                    (said.Substring(word.Index, word.Length).ToLowerInvariant(), asked.Asker.Name),
                    $"{asked.Form}, {asked.Target.Name}: {(int)heard.StatusCode}"
                );
            }
        }
    }

    private bool IsTheirs(string row, Asker asker)
    {
        // the circle's secretary writes what the circle said, administrators keep members and circles
        var ownTables = asker.Name switch
        {
            "CircleOnTheWay" => (string[])["pretreatment_"],
            "Administrator" or "CouncilAdministrator" or "OtherAdministrator" =>
            [
                "people_",
                "bodies_",
                "pretreatment_circle_meeting",
            ],
            _ => [],
        };
        return Array.Exists(ownTables, table => row.StartsWith(table, StringComparison.Ordinal))
            || row.StartsWith("archive_pending_upload", StringComparison.Ordinal)
            || (asker.Name == "Editor" && !targets.Any(target => IsCouncils(target) && Holds(row, target, Inner)))
            || (asker.IsOfOther && Holds(row, own, Mine) && !targets.Any(target => IsForeign(row, target)));
    }

    // KL writes the texts it shares, and gives them to councils
    private static bool IsCouncils(Target target) => target.Values.GetValueOrDefault("text") != "faelles";

    private bool IsForeign(string row, Target target) =>
        Holds(row, target, Inner)
        // of a matter they share, the matter is theirs too
        || (
            !own.Values["shared-matters"].Contains(target.Values.GetValueOrDefault("matter-id", "-"))
            && Holds(row, target, ["matter-id"])
        );

    private static readonly string[] Inner = ["paper-id", "draft", "attachment", "step", "document", "proposal"];

    private static readonly string[] Mine = ["paper-id", "matter-id", "council-id", "body-id"];

    private static bool Holds(string row, Target target, string[] keys) =>
        target.Values.Any(value =>
            keys.Contains(value.Key, StringComparer.Ordinal)
            && row.Contains(value.Value, StringComparison.OrdinalIgnoreCase)
        );

    [GeneratedRegex("zq[a-z]+", RegexOptions.IgnoreCase)]
    private static partial Regex Planted();
}
