using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Web;

/// <summary>The rules of the site for the cookies that the framework writes: that of the form token, and that of a sentence for the next page.</summary>
internal sealed class FrameworkCookies(SiteCookies cookies) : IConfigureOptions<AntiforgeryOptions>, IConfigureOptions<CookieTempDataProviderOptions>
{
    /// <summary>Whether the request brings a sentence for this page, left by the one before.</summary>
    public static bool HasNotice(HttpContext context) =>
        context.Request.Cookies.ContainsKey(context.RequestServices.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie.Name!);

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
