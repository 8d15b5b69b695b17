using System.Net;
using System.Text;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Testing.Hosts;

/// <summary>Signs in to a host process the way a person does; the cookies are good for every host on the same data.</summary>
public static class Session
{
    /// <summary>Signs a person of the demo data in, staff with the second factor.</summary>
    /// <returns>The cookies.</returns>
    public static async Task<CookieContainer> SignIn(Uri host, DemoPerson person)
    {
        var cookies = new CookieContainer();
        using var http = Client(host, cookies);
        await new Browser(http).SignIn(person, TimeProvider.System.GetUtcNow());
        return cookies;
    }

    /// <summary>Signs a person of the demo data in, staff with the second factor, which takes each code once in half a minute.</summary>
    public static async Task SignIn(this Browser browser, DemoPerson person, DateTimeOffset now)
    {
        browser.In("en");
        var page = await (await browser.Get("/account/login")).Submit([("Input.Email", person.Email), ("Input.Password", DemoPersons.Password)]);
        if (page.Path.StartsWith("/account/two-factor", StringComparison.Ordinal))
            page = await page.Submit([("Input.Code", Totp.CodeAt(Encoding.ASCII.GetBytes(DemoPersons.AuthenticatorSecret), now.ToUnixTimeSeconds() / 30))]);
        if (page.Path.StartsWith("/account", StringComparison.Ordinal))
            throw new InvalidOperationException($"{person.Email} could not sign in: {page.Path} {string.Join(' ', page.Errors)}");
    }

    /// <summary>A client that keeps cookies and follows no redirect.</summary>
    public static HttpClient Client(Uri host, CookieContainer cookies) =>
        new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = host, Timeout = TimeSpan.FromSeconds(60) };
}
