using EcoSphere.UiKit.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Web.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("Captcha:Provider", "Off", "Captcha:Provider is Off")]
    [InlineData("Captcha:Provider", "ReCaptcha", "Captcha:ReCaptcha:SiteKey")]
    [InlineData("Site:PublicUrl", "http://eco.example", "https")]
    [InlineData("Site:PublicUrl", "/here", "absolute")]
    [InlineData("Site:PublicUrl", "https://eco.example/?a=b", "query")]
    [InlineData("Proxies:Known:0", "everybody", "everybody")]
    [InlineData("RateLimits:MailPerMinute", "0", "MailPerMinute")]
    [InlineData("OpenTelemetry:Endpoint", "collector", "OpenTelemetry:Endpoint")]
    public async Task A_wrong_setting_stops_the_host_and_is_named(string key, string value, string named) =>
        (await Should.ThrowAsync<OptionsValidationException>(() => Site.Start(settings: (key, value)))).Message.ShouldContain(named);

    [Fact]
    public async Task Links_lead_to_the_public_address_whatever_the_host_header_says()
    {
        await using var site = await Site.Start(settings: ("Site:PublicUrl", "https://eco.example/portal/"));
        var links = site.Services.GetRequiredService<ISiteLinks>();
        links.Absolute("/account/activate?token=a%2Fb").ShouldBe("https://eco.example/portal/account/activate?token=a%2Fb");
        foreach (var path in (string[])["", "account", "//evil.example", "/\\evil.example", "https://evil.example"])
            Should.Throw<ArgumentException>(() => links.Absolute(path));
    }

    [Fact]
    public async Task Development_needs_no_settings()
    {
        await using var site = await Site.Start("Development", settings: ("Site:PublicUrl", ""));
        site.Services.GetRequiredService<ISiteLinks>().Absolute("/").ShouldBe("http://localhost:5000/");
    }

    [Fact]
    public async Task Telemetry_starts_and_stops_with_the_host()
    {
        await using var site = await Site.Start(settings: ("OpenTelemetry:Endpoint", "http://127.0.0.1:9"));
        (await site.Client().GetAsync("/health/live")).EnsureSuccessStatusCode();
    }
}
