namespace Raadslag.Publishing;

/// <summary>Where published links may lead.</summary>
public static class PublishedLinks
{
    // what an imported document links to within some site of its own leads nowhere here; these are ours
    private static readonly string[] OwnPages = ["/sager/", "/raad/", "/personer/", "/kommuner/"];

    /// <summary>
    /// Whether the address is a full one of http, https or mailto, or one of our own public pages; "#" and the like are
    /// none.
    /// </summary>
    public static bool IsSafe(string? url) =>
        Array.Exists(OwnPages, page => url?.StartsWith(page, StringComparison.Ordinal) is true)
        || Uri.TryCreate(url, UriKind.Absolute, out var address)
            && (
                address.Scheme == Uri.UriSchemeHttp
                || address.Scheme == Uri.UriSchemeHttps
                || address.Scheme == Uri.UriSchemeMailto
            );
}
