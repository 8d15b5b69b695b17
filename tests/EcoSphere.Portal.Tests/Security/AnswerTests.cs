using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>What every answer of every endpoint carries, whoever asks: those that people can reach, and all others with an address that leads to nothing.</summary>
public sealed partial class AnswerTests(RealPortal portal) : IClassFixture<RealPortal>
{
    [Fact]
    public async Task Every_answer_tells_the_browser_what_it_may_do()
    {
        var wrong = new List<string>();
        foreach (var (who, address, answer) in await Answers())
        {
            var policy = Header(answer, "Content-Security-Policy");
            var isHtml = answer.Content.Headers.ContentType?.MediaType == "text/html";
            Check(
                policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal) || policy.Contains("frame-ancestors 'self'", StringComparison.Ordinal),
                policy
            );
            Check(!ScriptSources().Match(policy).Value.Contains("unsafe", StringComparison.Ordinal), policy);
            Check(
                !isHtml
                    || policy.Contains("default-src 'none'", StringComparison.Ordinal)
                    || (
                        Nonce().IsMatch(policy)
                        && policy.Contains("object-src 'none'", StringComparison.Ordinal)
                        && policy.Contains("base-uri 'none'", StringComparison.Ordinal)
                    ),
                policy
            );
            Check(Header(answer, "X-Content-Type-Options") == "nosniff", "nosniff");
            Check(Header(answer, "Referrer-Policy") is "strict-origin-when-cross-origin" or "no-referrer", "Referrer-Policy");
            Check(Header(answer, "Cross-Origin-Opener-Policy") == "same-origin", "opener");
            Check(Header(answer, "Permissions-Policy").Contains("camera=()", StringComparison.Ordinal), "permissions");
            Check(Header(answer, "Strict-Transport-Security") == "max-age=31536000; includeSubDomains", "HSTS " + Header(answer, "Strict-Transport-Security"));
            foreach (var told in (string[])["Server", "X-Powered-By", "X-AspNet-Version", "X-AspNetMvc-Version", "Access-Control-Allow-Origin"])
                Check(!answer.Headers.Contains(told), told);
            var type = answer.Content.Headers.ContentType;
            Check(answer.Content.Headers.ContentLength is 0 or null || type is not null, "no content type");
            Check(
                type?.MediaType is not { } media
                    || !media.StartsWith("text/", StringComparison.Ordinal)
                    || string.Equals(type.CharSet, "utf-8", StringComparison.OrdinalIgnoreCase),
                $"{type} without charset"
            );
            void Check(bool holds, string what)
            {
                if (!holds)
                    wrong.Add($"{who} {address} {(int)answer.StatusCode}: {what}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_for_everybody_is_kept_nowhere()
    {
        var kept = new List<string>();
        foreach (var (who, stop) in portal.Stops)
            // what everybody gets may be kept, in the form in which everybody gets it
            if ((!stop.Route.IsForEverybody() || who != "visitor") && !IsPublicFile(stop) && stop.Page.Response.Headers.CacheControl is not { NoStore: true })
                kept.Add($"{who} {stop.Address} of {stop.Route.RoutePattern.RawText} {(int)stop.Page.Status} {stop.Page.Response.Headers.CacheControl}");
        foreach (var route in portal.App.Routes().Where(r => !r.IsForEverybody() && r.Accepts(HttpMethods.Get)))
            if ((await portal.Of("visitor").Raw(route.Sample())).Headers.CacheControl is not { NoStore: true })
                kept.Add($"visitor {route.Sample()}");
        kept.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_cookie_keeps_to_the_host_and_away_from_scripts()
    {
        var browser = portal.App.Browse();
        var set = portal.Stops.SelectMany(s => Cookies(s.Stop.Page.Response)).ToList();
        set.AddRange(Cookies(await browser.Raw("/language?culture=en")));
        var form = await browser.Get("/account/login");
        set.AddRange(Cookies(form.Response));
        portal.App.Clock.Advance(TimeSpan.FromMinutes(1));
        var (action, content) = form.Form([("Input.Email", "chen@greensource.example"), ("Input.Password", "Demo-Portal-2026")]);
        set.AddRange(Cookies(await browser.Http.PostAsync(action, content)));
        // a sentence for the next page
        var profile = (await browser.Get("/member/profile")).Form([]);
        set.AddRange(Cookies(await browser.Http.PostAsync(profile.Action, profile.Content)));

        var alive = set.Where(c => !c.Contains("expires=Thu, 01 Jan 1970", StringComparison.OrdinalIgnoreCase)).ToList();
        alive.ShouldAllBe(c =>
            c.StartsWith("__Host-", StringComparison.Ordinal)
            && c.Contains("; path=/;", StringComparison.OrdinalIgnoreCase)
            && c.Contains("; secure", StringComparison.OrdinalIgnoreCase)
            && c.Contains("; httponly", StringComparison.OrdinalIgnoreCase)
            && (c.Contains("; samesite=lax", StringComparison.OrdinalIgnoreCase) || c.Contains("; samesite=strict", StringComparison.OrdinalIgnoreCase))
            && !c.Contains("domain=", StringComparison.OrdinalIgnoreCase)
        );
        string[] expected = ["__Host-form", "__Host-language", "__Host-notice", "__Host-session"];
        alive.Select(c => c.Split('=')[0]).Distinct().Order(StringComparer.Ordinal).ShouldBe(expected);
    }

    [Fact]
    public void Looking_changes_nothing_but_what_was_read_when() =>
        portal.ChangedByLooking.Distinct().Except(ReadMarks).Where(t => !t.EndsWith(".Audit", StringComparison.Ordinal)).ShouldBeEmpty();

    /// <summary>Which messages of a thread a person has seen: told by looking, and by nothing else. That a list was exported stands in the audit trail.</summary>
    private static readonly string[] ReadMarks = ["marketplace.InquiryReaders", "coaching.CaseReaders"];

    private async Task<List<(string Who, string Address, HttpResponseMessage Answer)>> Answers()
    {
        var answers = portal.Stops.Select(s => (s.Who, s.Stop.Address, s.Stop.Page.Response)).ToList();
        foreach (var route in portal.App.Routes().Where(r => r.Accepts(HttpMethods.Get)))
        foreach (var who in (string[])["visitor", "admin"])
            answers.Add((who, route.Sample(), await portal.Of(who).Raw(route.Sample())));
        answers.Add(("visitor", "/nowhere", await portal.Of("visitor").Raw("/nowhere")));
        answers.Count.ShouldBeGreaterThan(600);
        return answers;
    }

    /// <summary>Pictures and documents that everybody may see are the same for whoever asks.</summary>
    private static bool IsPublicFile(Stop stop) => stop.Route.IsForEverybody() && stop.Page.Response.Content.Headers.ContentType?.MediaType != "text/html";

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    private static IEnumerable<string> Cookies(HttpResponseMessage answer) => answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [];

    [GeneratedRegex("script-src[^;]*", RegexOptions.None, 1000)]
    private static partial Regex ScriptSources();

    [GeneratedRegex("script-src 'self' 'nonce-[^']{20,}'", RegexOptions.None, 1000)]
    private static partial Regex Nonce();
}
