using EcoSphere.Identity.Application;
using EcoSphere.Identity.Application.Connect;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Infrastructure.Connect;

/// <summary>Registers the OpenID provider.</summary>
internal static class ConnectRegistration
{
    public static void AddConnect(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<SsoOptions>, SsoOptionsValidation>();
        services
            .AddOptions<SsoOptions>()
            .BindConfiguration("Sso")
            // OpenID Connect Discovery 1.0 section 3: https, no query, no fragment, as the site's own address
            .PostConfigure<ISiteLinks>((o, links) => o.Issuer = links.Absolute("/").TrimEnd('/'))
            .ValidateOnStart();
        // a form of the portal, such as sign-in, ends at the client by way of redirects
        services
            .AddOptions<SecurityHeadersOptions>()
            .Configure<IOptions<SsoOptions>>(
                (headers, sso) =>
                {
                    foreach (var origin in sso.Value.Clients.SelectMany(c => c.RedirectUris.Concat(c.PostLogoutRedirectUris)).Select(OriginOf).Distinct())
                        headers.FormActionOrigins.Add(origin);
                }
            );
        foreach (var purpose in (string[])[SigningKeys.Purpose, LoginMarks.Purpose])
            services.AddKeyedSingleton<ISecretProtector>(
                purpose,
                (provider, key) => new SecretProtector(provider.GetRequiredService<IDataProtectionProvider>(), (string)key!)
            );
        services.AddScoped<SigningKeys>();
        services.AddScoped<IdTokens>();
        services.AddScoped<OpenDoor>();
        services.AddSingleton<LoginMarks>();
    }

    private static string OriginOf(string address) => new Uri(address).GetLeftPart(UriPartial.Authority);
}
