using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>Nothing is done for a person who did not send the portal's own form.</summary>
public sealed class RequestForgeryTests(RealPortal portal) : IClassFixture<RealPortal>
{
    /// <summary>
    /// The pages that take a form without a token: single sign-on is asked for by other sites (it answers with a question, or to an address of
    /// its configuration), the error page repeats what failed before, and a mail program switches a mail off with the key of the mail (RFC 8058).
    /// </summary>
    private static readonly string[] WithoutToken = ["connect/authorize", "connect/logout", "error/{code:int}", "notices/off"];

    /// <summary>What takes a POST and is no page: programs that bring their own proof instead of a cookie, what is public anyway, and the choice of a language.</summary>
    private static readonly string[] NoPages = ["/.well-known/openid-configuration", "/connect/jwks", "/connect/token", "/connect/userinfo", "/language"];

    [Fact]
    public async Task Every_page_refuses_a_form_without_its_token_and_nothing_changes()
    {
        var before = await DataPrint.Of(portal.App);
        var wrong = new List<string>();
        var pages = portal.App.Routes().Where(r => r.IsPage() && !WithoutToken.Contains(r.RoutePattern.RawText!.TrimStart('/'))).ToList();
        foreach (var route in pages)
        {
            var addresses = portal
                .Stops.Where(s => s.Stop.Route == route && s.Stop.IsOpen)
                .Select(s => (s.Who, s.Stop.Address))
                .Append(("admin", route.Sample()));
            foreach (var (who, address) in addresses)
            foreach (var token in (string?[])[null, "CfDJ8-not-a-token"])
            {
                using var body = new FormUrlEncodedContent(token is null ? [] : [KeyValuePair.Create("__RequestVerificationToken", token)]);
                var answer = await portal.Of(who).Http.PostAsync(address, body);
                // who may not open the page does not get as far as the token
                if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound) && !LeadsToSignIn(answer))
                    wrong.Add($"{who} POST {address}: {(int)answer.StatusCode} {answer.Headers.Location}");
            }
        }

        wrong.AddRange((await DataPrint.Of(portal.App)).ChangedSince(before).Select(t => $"{t} has changed"));
        wrong.ShouldBeEmpty();
        pages.Count.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void No_other_page_does_without_a_token() =>
        portal
            .App.Routes()
            .Where(r => r.IsPage())
            .Where(r =>
                r.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                    && page.FilterDescriptors?.Any(f => f.Filter is IgnoreAntiforgeryTokenAttribute) == true
                || r.Model()?.IsDefined(typeof(IgnoreAntiforgeryTokenAttribute), inherit: true) == true
            )
            .Select(r => r.RoutePattern.RawText!.TrimStart('/'))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(WithoutToken);

    [Fact]
    public void Nothing_else_takes_a_form_but_what_brings_its_own_proof() =>
        portal
            .App.Routes()
            .Where(r => !r.IsPage() && r.Accepts(HttpMethods.Post) && !IsHealth(r))
            .Select(r => r.RoutePattern.RawText!)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(NoPages);

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_do_nothing(string method)
    {
        var before = await DataPrint.Of(portal.App);
        foreach (var (who, stop) in portal.Stops.Where(s => s.Stop.IsOpen && s.Stop.Route.IsPage() && s.Who is "chen" or "admin"))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), stop.Address);
            var answer = await portal.Of(who).Http.SendAsync(request);
            ((int)answer.StatusCode).ShouldBeOneOf([400, 404, 405], $"{method} {stop.Address}");
        }

        (await DataPrint.Of(portal.App)).ChangedSince(before).ShouldBeEmpty();
    }

    private static bool IsHealth(RouteEndpoint route) => route.RoutePattern.RawText!.StartsWith("/health/", StringComparison.Ordinal);

    private static bool LeadsToSignIn(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().StartsWith("/account/login", StringComparison.Ordinal);
}
