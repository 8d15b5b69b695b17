using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;

namespace EcoSphere.UiKit.Web;

/// <summary>The language switch.</summary>
public static class LanguageEndpoint
{
    /// <summary>
    /// Maps <c>GET</c> and <c>POST /language</c> with <c>culture</c> and <c>returnUrl</c> in the query or the form. It keeps nothing but the person's choice
    /// in a cookie, hence needs no token.
    /// </summary>
    /// <param name="endpoints">Where to map it.</param>
    /// <returns>The endpoint, for further conventions.</returns>
    public static IEndpointConventionBuilder MapLanguage(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/language", [HttpMethods.Get, HttpMethods.Post], Choose).AllowAnonymous();

    private static async Task<RedirectHttpResult> Choose(HttpContext context, SiteCookies cookies, CancellationToken ct)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(ct) : null;
        if (SiteCultures.Nearest(Value("culture")) is { } culture)
        {
            context.Response.Cookies.Append(
                cookies.Name(SiteCultures.CookieName),
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
                cookies.Options(context, TimeSpan.FromDays(365))
            );
        }

        return TypedResults.LocalRedirect(Value("returnUrl") is { } back && RedirectHttpResult.IsLocalUrl(back) ? LocalAddress.ForHeader(back) : "~/");

        string? Value(string name) => form?[name].FirstOrDefault() ?? context.Request.Query[name].FirstOrDefault();
    }
}
