using EcoSphere.UiKit.Web.Tests.Host;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Web.Tests;

public sealed class HeadersTests
{
    [Theory]
    [InlineData("/guarded")]
    [InlineData("/test/nonce")]
    [InlineData("/nowhere")]
    [InlineData("/test/boom")]
    [InlineData("/health/live")]
    public async Task Every_answer_carries_them(string path)
    {
        await using var site = await Site.Start();
        var response = await site.Client().GetAsync(path);
        var policy = One(response, "Content-Security-Policy");
        policy.ShouldStartWith("default-src 'self'; script-src 'self' 'nonce-");
        policy.ShouldContain(
            "style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
        );
        policy.ShouldNotContain("google");
        policy.ShouldNotContain("unsafe");
        One(response, "X-Content-Type-Options").ShouldBe("nosniff");
        One(response, "X-Frame-Options").ShouldBe("DENY");
        One(response, "Referrer-Policy").ShouldBe("strict-origin-when-cross-origin");
        One(response, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        One(response, "Permissions-Policy").ShouldContain("camera=()");
        One(response, "Strict-Transport-Security").ShouldBe("max-age=31536000; includeSubDomains");
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task The_nonce_is_the_responses_own()
    {
        await using var site = await Site.Start();
        var first = await site.Client().GetAsync("/test/nonce");
        var nonce = await first.Content.ReadAsStringAsync();
        One(first, "Content-Security-Policy").ShouldContain($"'nonce-{nonce}'");
        (await site.Client().GetStringAsync("/test/nonce")).ShouldNotBe(nonce);
    }

    [Fact]
    public async Task A_module_can_name_where_sign_on_leads()
    {
        await using var site = await Site.Start(with: builder =>
            builder.Services.Configure<SecurityHeadersOptions>(options => options.FormActionOrigins.Add("https://app.example"))
        );
        One(await site.Client().GetAsync("/guarded"), "Content-Security-Policy").ShouldContain("form-action 'self' https://app.example;");
    }

    [Fact]
    public async Task Private_answers_are_stored_nowhere()
    {
        await using var site = await Site.Start();
        var client = site.Client();
        (await client.GetAsync("/test/nonce")).Headers.CacheControl.ShouldBeNull();
        (await client.GetAsync("/account/test")).Headers.CacheControl!.ToString().ShouldBe("no-store");
        (await client.GetAsync("/Admin/nowhere")).Headers.CacheControl!.NoStore.ShouldBeTrue();
        client.DefaultRequestHeaders.Add("Test-User", "chen");
        (await client.GetAsync("/test/nonce")).Headers.CacheControl!.ToString().ShouldBe("no-store");
    }

    [Theory]
    [InlineData("Production", "__Host-form", true)]
    [InlineData("Development", "form", false)]
    public async Task Cookies_keep_to_the_host(string environment, string name, bool secure)
    {
        await using var site = await Site.Start(environment);
        var client = site.Client();
        client.BaseAddress = new Uri(secure ? "https://localhost/" : "http://localhost/");
        foreach (var (path, cookieName) in new[] { ("/guarded", name), ("/language?culture=en", name.Replace("form", "language", StringComparison.Ordinal)) })
        {
            var cookie = One(await client.GetAsync(path), "Set-Cookie").ToUpperInvariant();
            cookie.ShouldStartWith(cookieName.ToUpperInvariant() + "=");
            cookie.ShouldContain("PATH=/");
            cookie.ShouldContain("HTTPONLY");
            cookie.ShouldContain("SAMESITE=LAX");
            cookie.Contains("SECURE", StringComparison.Ordinal).ShouldBe(secure);
        }

        site.Services.GetRequiredService<IOptions<CookieTempDataProviderOptions>>()
            .Value.Cookie.Name.ShouldBe(name.Replace("form", "notice", StringComparison.Ordinal));
        // and they come back
        (await client.Send(await client.GetPage("/guarded"), "/guarded", ("Name", "x"))).EnsureSuccessStatusCode();
    }

    private static string One(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
