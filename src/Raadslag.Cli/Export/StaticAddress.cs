namespace Raadslag.Cli.Export;

/// <summary>Where in a static copy the addresses of the site lie.</summary>
internal static class StaticAddress
{
    private const string Index = "index.html";

    /// <summary>The file of an address, as a path with "/" from the root of the copy.</summary>
    /// <param name="address">The path and query of the address, which begins with "/".</param>
    /// <param name="isPage">Whether what lies there is a page; a page is a folder with an index.</param>
    public static string FileOf(string address, bool isPage)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(question < 0 ? address : address[..question]).Trim('/');
        if (!isPage)
        {
            return path;
        }

        var query = question < 0 ? "" : Uri.UnescapeDataString(address[(question + 1)..]);
        var folder = string.Concat(query.Select(sign => char.IsLetterOrDigit(sign) ? sign : '-'));
        return string.Join('/', new[] { path, folder, Index }.Where(part => part.Length > 0));
    }

    /// <summary>How a page leads to another address of the copy, so that the copy works in any folder of any site.</summary>
    /// <param name="from">The file of the page.</param>
    /// <param name="to">The file that it leads to.</param>
    public static string Between(string from, string to)
    {
        var depth = from.Count(sign => sign == '/');
        var target = to == Index || to.EndsWith($"/{Index}", StringComparison.Ordinal) ? to[..^Index.Length] : to;
        var path = string.Join('/', target.Split('/').Select(Uri.EscapeDataString));
        return depth == 0 && path.Length == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth)) + path;
    }
}
