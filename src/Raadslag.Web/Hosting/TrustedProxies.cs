using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using IPNetwork = System.Net.IPNetwork;

namespace Raadslag.Web.Hosting;

/// <summary>
/// The proxies that are believed when they say who asked, by which name, and whether it was by https. Nobody else is:
/// whoever sends such headers themselves is counted by where they come from.
/// </summary>
internal static class TrustedProxies
{
    private const string Setting = "RAADSLAG_PROXIES";

    public static void AddTrustedProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var networks = Read(configuration[Setting] ?? "");
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            networks.ForEach(options.KnownIPNetworks.Add);
            options.ForwardLimit = null; // from one trusted proxy to the next, until one is not trusted
            options.ForwardedHeaders = networks is []
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        });
    }

    private static List<IPNetwork> Read(string setting)
    {
        var networks = new List<IPNetwork>();
        foreach (var written in setting.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPNetwork.TryParse(written, out var network))
            {
                networks.Add(network);
            }
            else if (IPAddress.TryParse(written, out var address))
            {
                networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            }
            else
            {
                throw new SettingException(
                    $"{Setting} kan ikke læses ved »{written}«. Skriv adresser eller net med semikolon imellem, for eksempel 127.0.0.1;10.0.0.0/8."
                );
            }
        }

        return networks;
    }
}
