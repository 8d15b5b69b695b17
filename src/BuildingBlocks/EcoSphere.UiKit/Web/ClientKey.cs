using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.UiKit.Web;

/// <summary>What counts as one client where requests are limited.</summary>
internal static class ClientKey
{
    /// <summary>The address; of IPv6 the first 64 bits, because a single connection is given all the rest.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]).ToString()
            : address.ToString();
    }
}
