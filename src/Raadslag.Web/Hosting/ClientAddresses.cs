using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Raadslag.Web.Hosting;

internal static class ClientAddresses
{
    private const int NetworkBytes = 8;

    extension(HttpContext context)
    {
        /// <summary>Where the request comes from; behind a trusted proxy, where it came to the proxy from.</summary>
        public string ClientAddress() => context.Connection.RemoteIpAddress?.ToString() ?? "nowhere";

        /// <summary>What limits count by: one house has a whole network of IPv6 addresses, and they are counted as one.</summary>
        public string ClientNetwork()
        {
            var address = context.Connection.RemoteIpAddress;
            if (address is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
            {
                return address?.MapToIPv4().ToString() ?? "nowhere";
            }

            return Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes)) + "/64";
        }
    }
}
