using System.Net;
using System.Net.Mime;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OutputCaching;

namespace Raadslag.Cli.Export;

/// <summary>A complete copy of what the public sees, in a folder that any web server can serve.</summary>
internal sealed partial class StaticSite
{
    private readonly HttpClient _client;
    private readonly string _folder;
    private readonly string _made;
    private readonly HashSet<string> _kept;
    private readonly StaticPage _page;
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();

    private StaticSite(HttpClient client, IEnumerable<Endpoint> endpoints, string folder, string made)
    {
        (_client, _folder, _made) = (client, folder, made);
        var open = endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null)
            .ToLookup(IsKept, endpoint => Root(endpoint.RoutePattern.RawText!));
        _kept = [.. open[true].Except(open[false])];
        _page = new StaticPage(IsKept);
    }

    /// <summary>Files written.</summary>
    public int Files { get; private set; }

    /// <summary>Addresses that pages lead to and that the site does not answer.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>Copies the site that the client reaches, as anybody sees it, from its front page on.</summary>
    /// <param name="client">Follows no redirects.</param>
    /// <param name="endpoints">All the site has; what is kept for the public is copied.</param>
    /// <param name="folder">Where the copy is written; it is there and empty.</param>
    /// <param name="made">When the copy was made, for whoever reads it, in Danish.</param>
    /// <param name="cancellation">Stops the copying.</param>
    public static async Task<StaticSite> CopyAsync(
        HttpClient client,
        IEnumerable<Endpoint> endpoints,
        string folder,
        string made,
        CancellationToken cancellation
    )
    {
        var copy = new StaticSite(client, endpoints, folder, made);
        copy.Want("/");
        while (copy._waiting.TryDequeue(out var address))
        {
            await copy.CopyAsync(address, cancellation);
        }

        return copy;
    }

    /// <summary>Whether a page lies at the address, and not a file.</summary>
    public static bool IsPage(string address) => !FileName().IsMatch(address.Split('?')[0]);

    // what is kept for a moment is the same for everybody; where anything asks for an answer of its own, a copy has nothing
    private static bool IsKept(Endpoint endpoint) =>
        endpoint.Metadata.OfType<IOutputCachePolicy>().Any()
        || endpoint.Metadata.GetMetadata<OutputCacheAttribute>() is not null;

    private bool IsKept(string address) => !IsPage(address) || _kept.Contains(Root(address));

    private static string Root(string address) => address.TrimStart('/').Split('/', '?')[0];

    private void Want(string address)
    {
        if (_met.Add(address))
        {
            _waiting.Enqueue(address);
        }
    }

    private async Task CopyAsync(string address, CancellationToken cancellation)
    {
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
        var isPage = IsPage(address);
        var file = StaticAddress.FileOf(address, isPage);
        if (answer.Headers.Location is { } elsewhere)
        {
            var to = elsewhere.IsAbsoluteUri ? elsewhere.PathAndQuery : elsewhere.OriginalString;
            Want(to);
            await WriteAsync(
                file,
                Redirect(StaticAddress.Between(file, StaticAddress.FileOf(to, IsPage(to)))),
                cancellation
            );
        }
        else if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Gone))
        {
            if (!_named.Contains(address))
            {
                Missing.Add(address);
            }
        }
        else if (isPage)
        {
            var (html, wanted) = _page.Of(await answer.Content.ReadAsStringAsync(cancellation), address, _made);
            wanted.ToList().ForEach(Want);
            await WriteAsync(file, html, cancellation);
        }
        else if (answer.Content.Headers.ContentType?.MediaType == MediaTypeNames.Text.Css)
        {
            var css = await answer.Content.ReadAsStringAsync(cancellation);
            await WriteAsync(file, Styles(css, address, file), cancellation);
        }
        else
        {
            await using var target = Create(file);
            await answer.Content.CopyToAsync(target, cancellation);
        }
    }

    private string Styles(string css, string address, string file) =>
        Fetched()
            .Replace(
                css,
                found =>
                {
                    var to = new Uri(new Uri($"http://site{address}"), found.Groups["to"].Value).PathAndQuery;
                    // style sheets of others name pictures that no page of ours asks for
                    _named.Add(to);
                    Want(to);
                    return $"url({StaticAddress.Between(file, StaticAddress.FileOf(to, isPage: false))})";
                }
            );

    private static string Redirect(string to) =>
        $"""
            <!DOCTYPE html>
            <html lang="da"><head><meta charset="utf-8"><title>Flyttet</title><meta http-equiv="refresh" content="0; url={to}"></head>
            <body><p><a href="{to}">Siden er flyttet hertil</a></p></body></html>

            """;

    private async Task WriteAsync(string file, string text, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(Create(file));
        await writer.WriteAsync(text.AsMemory(), cancellation);
    }

    private FileStream Create(string file)
    {
        var path = Path.GetFullPath(Path.Combine(_folder, file));
        if (!path.StartsWith(Path.GetFullPath(_folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{file} is outside the copy.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Files++;
        return File.Create(path);
    }

    // the last part of the address ends as a file's name does: letters after a dot
    [GeneratedRegex(@"\.[a-z][a-z0-9]{1,5}$", RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();

    [GeneratedRegex(@"url\(\s*(?<quote>[""']?)(?<to>(?!data:)[^""')]+)\k<quote>\s*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Fetched();
}
