using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>Where answers lead: nowhere but into the portal, whatever the request says.</summary>
public sealed class DirectionTests(RealPortal portal) : IClassFixture<RealPortal>
{
    private const string Evil = "evil.example";

    public static TheoryData<string> Targets =>
        [
            $"https://{Evil}/",
            $"//{Evil}/",
            $"/\\{Evil}/",
            $"\\\\{Evil}/",
            $"/\t/{Evil}/",
            $"https:{Evil}",
            $"javascript:alert('{Evil}')",
            $"/%09/{Evil}/",
            $"@{Evil}",
        ];

    [Fact]
    public void Every_redirect_leads_into_the_portal()
    {
        var redirects = portal.Stops.Where(s => s.Stop.Page.Response.Headers.Location is not null).ToList();
        redirects.ShouldNotBeEmpty();
        redirects
            .Where(s => !IsLocal(s.Stop.Page.Response.Headers.Location!))
            .Select(s => $"{s.Who} {s.Stop.Address} {s.Stop.Page.Response.Headers.Location}")
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task No_address_of_the_request_is_followed_to_another_host(string target)
    {
        // found by what the pages bind: every parameter that is an address to go on to
        var names = portal
            .App.Routes()
            .Where(r => r.IsPage())
            .Select(r => r.Model())
            .OfType<Type>()
            .SelectMany(m =>
                m.GetProperties()
                    .Select(p => p.Name)
                    .Concat(m.GetMethods(BindingFlags.Instance | BindingFlags.Public).SelectMany(h => h.GetParameters()).Select(p => p.Name!))
            )
            .Where(n => n.Contains("url", StringComparison.OrdinalIgnoreCase) && n.Contains("return", StringComparison.OrdinalIgnoreCase))
            .Append("returnUrl")
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        var wrong = new List<string>();
        foreach (var route in portal.App.Routes().Where(r => r.Accepts(HttpMethods.Get)))
        foreach (var who in (string[])["visitor", "chen"])
        foreach (var name in names)
        {
            var address = $"{route.Sample()}?{name}={Uri.EscapeDataString(target)}&culture=en";
            var page = await portal.Of(who).Read(await portal.Of(who).Raw(address), address);
            if (page.Response.Headers.Location is { } location && !IsLocal(location))
                wrong.Add($"{who} {address}: {location}");
            wrong.AddRange(
                page.Document.QuerySelectorAll("a[href], form[action], [formaction], meta[http-equiv=refresh]")
                    .SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("action"), e.GetAttribute("formaction"), e.GetAttribute("content") })
                    .OfType<string>()
                    .Where(h => !IsLocal(new Uri(h, UriKind.RelativeOrAbsolute)) && h.Contains(Evil, StringComparison.Ordinal))
                    .Select(h => $"{who} {address}: leads to {h}")
            );
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Signing_in_leads_nowhere_else_either(string target)
    {
        var browser = portal.App.Browse();
        var form = await browser.Get($"/account/login?returnUrl={Uri.EscapeDataString(target)}");
        var (action, content) = form.Form([("Input.Email", "lin@personal.example"), ("Input.Password", "Demo-Portal-2026")]);
        var answer = await browser.Http.PostAsync(action, content);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        IsLocal(answer.Headers.Location!).ShouldBeTrue(answer.Headers.Location!.ToString());
        var language = await browser.Http.PostAsync(
            "/language",
            new FormUrlEncodedContent([KeyValuePair.Create("culture", "en"), KeyValuePair.Create("returnUrl", target)])
        );
        IsLocal(language.Headers.Location!).ShouldBeTrue(language.Headers.Location!.ToString());
    }

    [Fact]
    public async Task No_answer_repeats_the_host_that_a_request_claims()
    {
        var wrong = new List<string>();
        foreach (var route in portal.App.Routes().Where(r => r.Accepts(HttpMethods.Get)))
        foreach (var address in new[] { route.Sample(), portal.Stops.FirstOrDefault(s => s.Stop.Route == route).Stop?.Address }.OfType<string>().Distinct())
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Host = Evil;
            request.Headers.Add("X-Forwarded-Host", Evil);
            request.Headers.Add("X-Forwarded-For", "198.51.100.7");
            request.Headers.Add("X-Original-Host", Evil);
            request.Headers.Add("Forwarded", $"host={Evil}");
            var answer = await portal.Of("visitor").Http.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();
            if (body.Contains(Evil, StringComparison.OrdinalIgnoreCase) || answer.Headers.ToString().Contains(Evil, StringComparison.OrdinalIgnoreCase))
                wrong.Add(address);
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>A path of this host, or an absolute address of the portal itself.</summary>
    private static bool IsLocal(Uri location)
    {
        var text = location.OriginalString;
        return (text.Length > 0 && text[0] == '/' && (text.Length == 1 || text[1] is not ('/' or '\\')) && !text.Any(char.IsControl))
            || (location.IsAbsoluteUri && location.Scheme == Uri.UriSchemeHttps && location.Host is RealPortal.Host);
    }
}
