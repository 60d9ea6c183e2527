namespace Raadslag.Publishing;

/// <summary>Where published links may lead.</summary>
public static class PublishedLinks
{
    // what an imported document links to within some site of its own leads nowhere here; these are ours
    private static readonly string[] OwnPages = ["/sager/", "/raad/", "/personer/", "/kommuner/"];

    /// <summary>
    /// Whether the address is a full one of http, https or mailto, or one of our own public pages; "#" and the like are
    /// none. "https://kl.dk@example.org" leads elsewhere than it seems to, and is none either.
    /// </summary>
    public static bool IsSafe(string? url) =>
        Array.Exists(OwnPages, page => url?.StartsWith(page, StringComparison.Ordinal) is true)
        || Uri.TryCreate(url, UriKind.Absolute, out var address)
            && (
                address.Scheme == Uri.UriSchemeMailto
                || address.Scheme == Uri.UriSchemeHttp && address.UserInfo is ""
                || address.Scheme == Uri.UriSchemeHttps && address.UserInfo is ""
            );
}
