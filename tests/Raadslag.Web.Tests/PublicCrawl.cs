using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;

namespace Raadslag.Web.Tests;

/// <summary>Walks the site as a reader who follows every link, and keeps all that is said on the way.</summary>
internal static class PublicCrawl
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every address that a link, or one of these, leads to, with what it answers.</summary>
    public static async Task<Dictionary<string, string>> OfAsync(RunningSite site, IEnumerable<string> from)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/", .. from]);
        while (waiting.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path))
            {
                continue;
            }

            using var answer = await site.Client.GetAsync(path, Cancellation);
            var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);
            pages[path] = $"{answer.Headers}{answer.Content.Headers}{Said(path, bytes)}";
            foreach (var link in Links(answer, bytes).Where(IsWorthFollowing))
            {
                waiting.Enqueue(link);
            }
        }

        return pages;
    }

    /// <summary>All words in some bytes, also those that are packed: a Word file is read part by part.</summary>
    public static string Words(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            return Encoding.UTF8.GetString(bytes);
        }

        using var zip = new ZipArchive(new MemoryStream(bytes));
        var words = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            using var unpacked = new MemoryStream();
            part.CopyTo(unpacked);
            words.AppendLine(entry.FullName).AppendLine(Words(unpacked.ToArray()));
        }

        return words.ToString();
    }

    private static string Said(string path, byte[] bytes)
    {
        if (!path.StartsWith("/soeg", StringComparison.Ordinal))
        {
            return Words(bytes);
        }

        // what was asked for is said again, and is no find
        var page = new HtmlParser().ParseDocument(Words(bytes));
        return string.Concat(page.QuerySelectorAll(".hits li").Select(part => part.OuterHtml));
    }

    private static IEnumerable<string> Links(HttpResponseMessage answer, byte[] bytes)
    {
        if (answer.Headers.Location is { } location)
        {
            return [location.ToString()];
        }

        return answer.Content.Headers.ContentType?.MediaType is "text/html"
            ? new HtmlParser()
                .ParseDocument(Encoding.UTF8.GetString(bytes))
                .QuerySelectorAll("a[href^='/']")
                .Select(link => link.GetAttribute("href")!.Split('#')[0])
            : [];
    }

    private static bool IsWorthFollowing(string link) =>
        link.StartsWith('/')
        && !link.StartsWith("/beregn", StringComparison.Ordinal)
        && !link.StartsWith("/soeg", StringComparison.Ordinal);
}
