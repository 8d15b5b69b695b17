using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>Every page that has no parameter, of every role, in both languages, at three widths, with axe.</summary>
[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(Site site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [InlineData(null)]
    [InlineData("lin")]
    [InlineData("chen")]
    [InlineData("admin")]
    public async Task No_page_has_a_violation(string? persona)
    {
        var found = new List<string>();
        var opened = new HashSet<string>(StringComparer.Ordinal);
        foreach (var culture in (string[])["zh-TW", "en"])
        {
            var page = await site.Open(culture);
            if (persona is not null) await page.SignInAs(persona);
            foreach (var address in Addresses())
            {
                var response = await page.GotoAsync(address);
                if (response is null || response.Status is not (200 or 403 or 404)) found.Add($"{address}: status {response?.Status}");
                if (!opened.Add($"{culture} {new Uri(page.Url).PathAndQuery}")) continue;
                foreach (var width in (int[])[1366, 768, 360])
                {
                    await page.SetViewportSizeAsync(width, 900);
                    var axe = await page.RunAxe(Rules);
                    found.AddRange(axe.Violations.Select(v => $"{address} {culture} {width}: {v.Id} {string.Join(" | ", v.Nodes.Take(2).Select(n => n.Html))}"));
                    if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1")) found.Add($"{address} {culture} {width}: scrolls sideways");
                }
            }

            await page.Context.CloseAsync();
        }

        opened.Count.ShouldBeGreaterThan(8);
        found.ShouldBeEmpty();
    }

    /// <summary>The pages are found in the host, so a new one cannot be forgotten.</summary>
    private IEnumerable<string> Addresses() => site.Portal.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null && e.RoutePattern.Parameters.Count == 0)
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
        .Where(a => a is not "/error" && !a.StartsWith("/dev/events", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
