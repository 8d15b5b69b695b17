using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace EcoSphere.UiKit.Web;

/// <summary>The section <c>Proxies</c> of the configuration.</summary>
public sealed class ProxiesOptions
{
    /// <summary>Addresses or networks (CIDR) of the proxies in front of the hosts. From all others the X-Forwarded headers are ignored.</summary>
    public IList<string> Known { get; } = [];
}

internal sealed class ProxiesOptionsValidation : IValidateOptions<ProxiesOptions>
{
    public ValidateOptionsResult Validate(string? name, ProxiesOptions options) =>
        options.Known.FirstOrDefault(known => !IPAddress.TryParse(known, out _) && !IPNetwork.TryParse(known, out _)) is { } wrong
            ? ValidateOptionsResult.Fail($"Proxies:Known holds '{wrong}', which is neither an address nor a network such as 10.0.0.0/8.")
            : ValidateOptionsResult.Success;
}

internal static class TrustedProxies
{
    public static void AddTrustedProxies(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ProxiesOptions>, ProxiesOptionsValidation>();
        services.AddOptions<ProxiesOptions>().BindConfiguration("Proxies").ValidateOnStart();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxiesOptions>>((headers, proxies) => Trust(headers, proxies.Value));
    }

    public static void UseTrustedProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<ProxiesOptions>>().Value.Known.Count > 0)
            app.UseForwardedHeaders();
    }

    private static void Trust(ForwardedHeadersOptions headers, ProxiesOptions proxies)
    {
        headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        // as many hops as there are known proxies in a row; the first unknown address is the client
        headers.ForwardLimit = null;
        headers.KnownProxies.Clear();
        headers.KnownIPNetworks.Clear();
        foreach (var known in proxies.Known)
        {
            if (IPAddress.TryParse(known, out var address))
                headers.KnownProxies.Add(address);
            else
                headers.KnownIPNetworks.Add(IPNetwork.Parse(known));
        }
    }
}
