namespace Raadslag.Publishing;

/// <summary>Where published links may lead.</summary>
public static class PublishedLinks
{
    /// <summary>Whether the address is a full one of http, https or mailto; "#" and the like are none.</summary>
    public static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (
            address.Scheme == Uri.UriSchemeHttp
            || address.Scheme == Uri.UriSchemeHttps
            || address.Scheme == Uri.UriSchemeMailto
        );
}
