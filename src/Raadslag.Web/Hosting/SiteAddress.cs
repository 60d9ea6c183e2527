using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Raadslag.Web.Hosting;

/// <summary>
/// The names the site answers to, as whoever runs it has written them: the first is the one its links carry. What a
/// request says of its host is never believed beyond that.
/// </summary>
public sealed class SiteAddress
{
    private const string Setting = "RAADSLAG_HOSTS";
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    private readonly Uri? _first;

    private SiteAddress(Uri? first, IReadOnlyList<string> hosts) => (_first, Hosts) = (first, hosts);

    /// <summary>The names, without ports.</summary>
    public IReadOnlyList<string> Hosts { get; }

    /// <summary>Whether readers come by https: always, but on this machine and where the setting says http.</summary>
    public bool IsHttps => _first?.Scheme == Uri.UriSchemeHttps;

    /// <summary>What its links begin with; null on this machine, where they begin as they were asked for.</summary>
    public string? Public => _first?.GetLeftPart(UriPartial.Authority);

    public static SiteAddress Of(IConfiguration configuration)
    {
        var named = (configuration[Setting] ?? "").Split(
            [';', ',', ' '],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        var addresses = Array.ConvertAll(named, Read);
        return addresses is []
            ? new SiteAddress(null, ThisMachine)
            : new SiteAddress(addresses[0], [.. addresses.Select(address => address.Host).Distinct()]);
    }

    /// <summary>A link to the site as others can follow it.</summary>
    public string LinkTo(HttpContext context, string path)
    {
        return (Public ?? $"{context.Request.Scheme}://{context.Request.Host.Host}:{context.Connection.LocalPort}")
            + path;
    }

    /// <summary>The name of a cookie; over https one that no other site under the same name can set.</summary>
    public string CookieName(string name) => IsHttps ? $"__Host-{name}" : name;

    private static Uri Read(string written)
    {
        var isHere = Array.Exists(ThisMachine, host => written.Split(':')[0] == host || written == host);
        var address =
            written.Contains("://", StringComparison.Ordinal) ? written
            : isHere ? $"http://{written}"
            : $"https://{written}";
        return
            Uri.TryCreate(address, UriKind.Absolute, out var read)
            && (read.Scheme == Uri.UriSchemeHttps || read.Scheme == Uri.UriSchemeHttp)
            && Uri.CheckHostName(read.IdnHost) != UriHostNameType.Unknown
            && read is { PathAndQuery: "/", UserInfo: "", Fragment: "" }
            ? read
            : throw new SettingException(
                $"{Setting} kan ikke læses ved »{written}«. Skriv sidens navne med semikolon imellem, for eksempel raad.example.dk;www.raad.example.dk."
            );
    }
}
