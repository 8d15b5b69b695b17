using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Web;

/// <summary>The rules of the site for the cookies that the framework writes: that of the form token, and that of a sentence for the next page.</summary>
internal sealed class FrameworkCookies(SiteCookies cookies) : IConfigureOptions<AntiforgeryOptions>, IConfigureOptions<CookieTempDataProviderOptions>
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<AntiforgeryOptions>, FrameworkCookies>();
        services.AddSingleton<IConfigureOptions<CookieTempDataProviderOptions>, FrameworkCookies>();
    }

    public void Configure(AntiforgeryOptions options)
    {
        // Lax: after a click in a mail a Strict cookie would be missing, a new one set, and every other open form would fail
        cookies.Apply(options.Cookie, "form");
        // the CSP says it for modern browsers, SecurityHeaders for old ones
        options.SuppressXFrameOptionsHeader = true;
    }

    public void Configure(CookieTempDataProviderOptions options) => cookies.Apply(options.Cookie, "notice");
}
