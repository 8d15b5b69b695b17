using System.Net;
using System.Text.RegularExpressions;
using EcoSphere.UiKit.Web.Tests.Host;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.UiKit.Web.Tests;

public sealed partial class ErrorPageTests
{
    [Theory]
    [InlineData(400, "The request could not be understood")]
    [InlineData(403, "You may not open this")]
    [InlineData(404, "This page was not found")]
    [InlineData(405, "This address cannot be opened directly")]
    [InlineData(409, "This has changed in the meantime")]
    [InlineData(413, "That was too large")]
    [InlineData(418, "The request could not be understood")]
    [InlineData(429, "Too many requests")]
    [InlineData(500, "Something went wrong on our side")]
    [InlineData(503, "The service is not available right now")]
    public async Task Each_status_has_its_page_in_both_languages(int code, string title)
    {
        await using var site = await Site.Start();
        foreach (var language in (string[])["zh-TW", "en"])
        {
            foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
            {
                using var request = new HttpRequestMessage(method, $"/test/status/{code}");
                request.Headers.Add("Accept-Language", language);
                var response = await site.Client().SendAsync(request);
                ((int)response.StatusCode).ShouldBe(code);
                var page = await response.Page();
                page.QuerySelector("h1")!.TextContent.ShouldBe(site.Say(title, language));
                page.Title.ShouldNotBeNull().ShouldStartWith(site.Say(title, language));
                page.QuerySelectorAll("main p").Length.ShouldBeGreaterThanOrEqualTo(3);
                TraceId().IsMatch(page.Body!.TextContent).ShouldBeTrue();
            }
        }
    }

    [Theory]
    [InlineData("/nowhere", 404)]
    [InlineData("/error/404", 404)]
    [InlineData("/error/200", 404)]
    [InlineData("/error/x", 404)]
    public async Task An_address_without_a_page_is_404(string path, int code)
    {
        await using var site = await Site.Start();
        var response = await site.Client().GetAsync(path);
        ((int)response.StatusCode).ShouldBe(code);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await response.Page()).QuerySelector("h1")!.TextContent.ShouldBe(site.Say("This page was not found"));
    }

    [Fact]
    public async Task A_wrong_method_is_405()
    {
        await using var site = await Site.Start();
        (await (await site.Client().PostAsync("/test/boom", null)).Page())
            .QuerySelector("h1")!
            .TextContent.ShouldBe(site.Say("This address cannot be opened directly"));
    }

    [Fact]
    public async Task An_exception_becomes_a_page_that_tells_nothing_about_the_inside()
    {
        await using var site = await Site.Start();
        var response = await site.Client().GetAsync("/test/boom");
        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var body = await response.Content.ReadAsStringAsync();
        body.ShouldContain(site.Say("Something went wrong on our side"));
        body.ShouldNotContain("secret of the house");
        body.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task When_the_error_page_fails_too_there_is_still_a_page()
    {
        await using var site = await Site.Start(with: builder => builder.Services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new NoPageWorks())));
        var response = await site.Client().GetAsync("/guarded");
        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var page = await response.Page();
        page.QuerySelector("h1")!.TextContent.ShouldBe(site.Say("Something went wrong on our side"));
        page.DocumentElement.GetAttribute("lang").ShouldBe("zh-TW");
        TraceId().IsMatch(page.Body!.TextContent).ShouldBeTrue();
        response.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }

    [Fact]
    public async Task A_form_without_its_token_explains_itself_and_leads_back()
    {
        await using var site = await Site.Start();
        var response = await site.Client().PostAsync("/failing?kind=missing&handler=Approve", new FormUrlEncodedContent([]));
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await response.Page();
        page.QuerySelector("h1")!.TextContent.ShouldBe(site.Say("The form could not be accepted"));
        page.QuerySelector("main a.btn")!.GetAttribute("href").ShouldBe("/failing?kind=missing");
    }

    [Fact]
    public async Task A_form_that_is_too_large_says_so()
    {
        // in Development, because elsewhere forms work over https only
        await using var site = await Site.Start("Development", kestrel: true);
        using var client = site.Client(kestrel: true);
        client.DefaultRequestHeaders.ExpectContinue = true;
        var response = await client.PostAsync("/failing", new FormUrlEncodedContent([new("Input.Name", new string('x', 3000))]));
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Page()).QuerySelector("h1")!.TextContent.ShouldBe(site.Say("That was too large"));
    }

    [GeneratedRegex("[0-9a-f]{32}", RegexOptions.None, 1000)]
    private static partial Regex TraceId();

    private sealed class NoPageWorks : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context) => throw new InvalidOperationException("no database");

        public void OnResourceExecuted(ResourceExecutedContext context) { }
    }
}
