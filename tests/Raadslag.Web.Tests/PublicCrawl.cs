using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using Raadslag.Import;

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

    /// <summary>All words in some bytes, also those that are packed: a Word file part by part, a PDF as it is read aloud and stream by stream.</summary>
    public static string Words(byte[] bytes)
    {
        if (bytes is [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..])
        {
            return OfPdf(bytes);
        }

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

    private static string OfPdf(byte[] bytes)
    {
        var read = Assert.IsType<Reading<SourceDocument>.Read>(SourceReader.Read(bytes)).Value;
        var words = new StringBuilder().AppendJoin('\n', read.Lines.Select(line => line.Text));
        var file = Encoding.Latin1.GetString(bytes);
        for (var at = file.IndexOf("stream", StringComparison.Ordinal); at >= 0; )
        {
            var start = at + "stream".Length + (file[at + "stream".Length] == '\r' ? 2 : 1);
            var end = file.IndexOf("endstream", start, StringComparison.Ordinal);
            words.AppendLine(Unpacked(bytes[start..end]));
            at = file.IndexOf("stream", end + "endstream".Length, StringComparison.Ordinal);
        }

        return words.Append(file).ToString();
    }

    // names stand in UTF-16 there, and content that is not packed is as it is
    private static string Unpacked(byte[] stream)
    {
        using var unpacked = new MemoryStream();
        try
        {
            using var packed = new ZLibStream(new MemoryStream(stream), CompressionMode.Decompress);
            packed.CopyTo(unpacked);
        }
        catch (InvalidDataException)
        {
            return Encoding.UTF8.GetString(stream);
        }

        var content = unpacked.ToArray();
        return Encoding.UTF8.GetString(content)
            + Encoding.Latin1.GetString(content).Replace("\0", "", StringComparison.Ordinal);
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
