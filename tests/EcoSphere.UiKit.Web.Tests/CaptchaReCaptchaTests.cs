using System.Net;
using System.Text;
using EcoSphere.UiKit.Web.Tests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.UiKit.Web.Tests;

public sealed class CaptchaReCaptchaTests
{
    private static readonly (string, string)[] Settings =
    [
        ("Captcha:Provider", "ReCaptcha"),
        ("Captcha:ReCaptcha:SiteKey", "public"),
        ("Captcha:ReCaptcha:SecretKey", "private"),
    ];

    [Fact]
    public async Task Google_says_yes()
    {
        var google = new Google(_ => Answer(HttpStatusCode.OK, """{"success":true}"""));
        (await Passes(google)).ShouldBeTrue();
        google.Asked.ShouldBe("secret=private&response=token&remoteip=127.0.0.1");
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, """{"success":false,"error-codes":["timeout-or-duplicate"]}""")]
    [InlineData(HttpStatusCode.OK, "{}")]
    [InlineData(HttpStatusCode.OK, "null")]
    [InlineData(HttpStatusCode.OK, "<html>")]
    [InlineData(HttpStatusCode.InternalServerError, """{"success":true}""")]
    public async Task Anything_else_does_not_pass(HttpStatusCode status, string body) => (await Passes(new Google(_ => Answer(status, body)))).ShouldBeFalse();

    [Fact]
    public async Task Unreachable_or_slow_does_not_pass()
    {
        (await Passes(new Google(_ => throw new HttpRequestException("no route")))).ShouldBeFalse();
        (await Passes(new Google(_ => throw new TaskCanceledException("timeout")))).ShouldBeFalse();
    }

    [Fact]
    public async Task Its_sources_are_in_the_policy_and_the_box_is_there_without_scripts()
    {
        await using var site = await Site.Start(settings: Settings);
        var response = await site.Client().GetAsync("/guarded");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("https://www.gstatic.com/recaptcha/");
        policy.ShouldContain("frame-src https://www.google.com/recaptcha/");
        var page = await response.Page();
        page.QuerySelector(".g-recaptcha")!.GetAttribute("data-sitekey").ShouldBe("public");
        page.QuerySelector("noscript input[name=captcha-person]").ShouldNotBeNull();
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static async Task<bool> Passes(Google google)
    {
        await using var site = await Site.Start(
            with: (WebApplicationBuilder builder) => builder.Services.AddHttpClient("recaptcha").ConfigurePrimaryHttpMessageHandler(() => google),
            settings: Settings
        );
        var client = site.Client();
        var response = await client.Send(await client.GetPage("/guarded"), "/guarded", ("g-recaptcha-response", "token"));
        return (await response.Content.ReadAsStringAsync()).StartsWith("accepted", StringComparison.Ordinal);
    }

    private sealed class Google(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public string? Asked { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked = await request.Content!.ReadAsStringAsync(cancellationToken);
            return answer(request);
        }
    }
}
