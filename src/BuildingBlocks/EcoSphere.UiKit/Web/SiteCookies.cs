using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.UiKit.Web;

/// <summary>
/// The rules of every cookie. They are named <c>__Host-…</c> and <c>Secure</c>, so that neither a sibling host nor plain http can set or read them.
/// In Development they drop the prefix and follow the request's scheme: over http://localhost an HttpClient sends no <c>Secure</c> cookie back,
/// and browsers differ about the prefix.
/// </summary>
/// <param name="environment">Where the host runs.</param>
public sealed class SiteCookies(IHostEnvironment environment)
{
    /// <summary>The full name of a cookie.</summary>
    /// <param name="name">The short name, such as <c>session</c>.</param>
    /// <returns>The name with the prefix that applies here.</returns>
    public string Name(string name) => environment.IsDevelopment() ? name : "__Host-" + name;

    /// <summary>Sets name and flags of a cookie that a part of the framework writes.</summary>
    /// <param name="cookie">The cookie's settings.</param>
    /// <param name="name">The short name.</param>
    public void Apply(CookieBuilder cookie, string name)
    {
        cookie.Name = Name(name);
        cookie.Path = "/";
        cookie.Domain = null;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }

    /// <summary>The flags of a cookie that we write ourselves under <see cref="Name"/>.</summary>
    /// <param name="context">The request that is answered.</param>
    /// <param name="maxAge">How long the browser keeps it; null: until it is closed.</param>
    /// <returns>Options for appending the cookie.</returns>
    public CookieOptions Options(HttpContext context, TimeSpan? maxAge = null) =>
        new()
        {
            Path = "/",
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = !environment.IsDevelopment() || context.Request.IsHttps,
            MaxAge = maxAge,
        };
}
