using System.Globalization;
using System.Net;
using EcoSphere.UiKit.Web.Tests.Host;

namespace EcoSphere.UiKit.Web.Tests;

public sealed class RateLimitTests
{
    [Fact]
    public async Task The_sixth_mail_in_a_minute_gets_a_page_that_says_when()
    {
        await using var site = await Site.Start();
        var client = site.Client();
        for (var i = 0; i < 5; i++)
            (await client.PostAsync("/test/mail", null)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var refused = await client.PostAsync("/test/mail", null);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await refused.Page()).QuerySelector("h1")!.TextContent.ShouldBe(site.Say("Too many requests"));

        // looking at the form costs nothing, and neither do others pay
        (await client.GetAsync("/test/mail")).StatusCode.ShouldBe(HttpStatusCode.OK);
        client.DefaultRequestHeaders.Add("Test-Client", "203.0.113.9");
        (await client.PostAsync("/test/mail", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Mails_are_counted_by_the_hour_as_well()
    {
        await using var site = await Site.Start(settings: [("RateLimits:MailPerMinute", "100"), ("RateLimits:MailPerHour", "2")]);
        var client = site.Client();
        await client.PostAsync("/test/mail", null);
        await client.PostAsync("/test/mail", null);
        var refused = await client.PostAsync("/test/mail", null);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.FromMinutes(50));
    }

    [Fact]
    public async Task Invitations_are_counted_apart_and_have_an_end_as_well()
    {
        await using var site = await Site.Start(settings: [("RateLimits:MailPerHour", "1"), ("RateLimits:InvitePerHour", "3")]);
        var client = site.Client();
        for (var i = 0; i < 3; i++)
            (await client.PostAsync("/test/invite", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.PostAsync("/test/invite", null)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await client.PostAsync("/test/mail", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.PostAsync("/test/mail", null)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task The_limit_over_everything_still_answers_with_a_page()
    {
        await using var site = await Site.Start(settings: ("RateLimits:GlobalPerMinute", "2"));
        var client = site.Client();
        await client.GetAsync("/test/nonce");
        await client.GetAsync("/test/nonce");
        var refused = await client.GetAsync("/test/nonce");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await refused.Page()).QuerySelector("h1")!.TextContent.ShouldBe(site.Say("Too many requests"));
        (await client.GetAsync("/error/404")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task One_connection_is_one_client_whatever_address_it_takes_from_its_network()
    {
        await using var site = await Site.Start(settings: ("RateLimits:GlobalPerMinute", "2"));
        var answers = new List<HttpStatusCode>();
        for (var i = 1; i <= 3; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/test/nonce");
            request.Headers.Add("Test-Client", string.Create(CultureInfo.InvariantCulture, $"2001:db8:1:2::{i}"));
            answers.Add((await site.Client().SendAsync(request)).StatusCode);
        }

        answers.ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task Forwarded_addresses_count_from_known_proxies_only()
    {
        await using var trusting = await Site.Start(settings: [("Proxies:Known:0", "127.0.0.0/8"), ("Proxies:Known:1", "10.1.1.1")]);
        (await Ask(trusting, "198.51.100.7, 10.1.1.1")).ShouldBe("198.51.100.7 https");
        (await Ask(trusting, "1.2.3.4, 198.51.100.7")).ShouldBe("198.51.100.7 https");

        await using var alone = await Site.Start();
        (await Ask(alone, "198.51.100.7")).ShouldBe("127.0.0.1 http");

        static async Task<string> Ask(Site site, string forwarded)
        {
            var client = site.Client();
            client.BaseAddress = new Uri("http://localhost/");
            client.DefaultRequestHeaders.Add("X-Forwarded-For", forwarded);
            client.DefaultRequestHeaders.Add("X-Forwarded-Proto", string.Join(", ", forwarded.Split(',').Select(_ => "https")));
            return await client.GetStringAsync("/test/client");
        }
    }
}
