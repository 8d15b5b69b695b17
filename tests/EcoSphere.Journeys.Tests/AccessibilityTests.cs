using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using EcoSphere.Testing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>
/// Every page of every role in both languages at three widths with axe. The pages are found: those without a parameter in the host's
/// routes, those with one by following links; each is looked at once, as the first person who may open it, and of those that tell
/// their records apart by a name a few.
/// </summary>
[Collection(EveryPageCollection.Name)]
public sealed partial class AccessibilityTests(Site site)
{
    /// <summary>
    /// Run in the page itself: the package's own way opens a further page for each run, which takes five times as long. Nothing is
    /// fetched for it (preload): no rule of these reads style sheets or media. A frame shows a document in the browser's own viewer, which
    /// is not ours to mend.
    /// </summary>
    private const string Axe = """
        async ([part, rules]) => (await axe.run(part ? { include: [part] } : document, {
          runOnly: rules ? { type: 'rule', values: rules } : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          resultTypes: ['violations'],
          preload: false,
          iframes: false,
        })).violations.map(v => v.id + ' ' + v.nodes.slice(0, 2).map(n => n.html).join(' | '))
        """;

    /// <summary>What is a matter of the whole page, whose frame is looked at in all its parts on the first page of a shell only.</summary>
    private static readonly string[] OfWholePages =
    [
        "bypass",
        "document-title",
        "duplicate-id-aria",
        "heading-order",
        "html-has-lang",
        "html-lang-valid",
        "landmark-banner-is-top-level",
        "landmark-contentinfo-is-top-level",
        "landmark-main-is-top-level",
        "landmark-no-duplicate-banner",
        "landmark-no-duplicate-contentinfo",
        "landmark-no-duplicate-main",
        "landmark-one-main",
        "landmark-unique",
        "page-has-heading-one",
        "region",
        "skip-link",
    ];

    /// <summary>How many addresses of one route are looked at.</summary>
    private const int Each = 3;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Who looks at which part, one after the other: whoever comes later opens what is left.</summary>
    public static TheoryData<string[], string> Parts =>
        new()
        {
            { [""], "/" },
            { ["lin", "chen"], "/member" },
            { ["hsu"], "/supplier" },
            { ["consultant"], "/consultant" },
            { ["admin"], "/admin" },
        };

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task No_page_has_a_violation(string[] persons, string part)
    {
        // both languages at once: the browser has a process for each
        var found = await Task.WhenAll(Look("zh-TW", persons, part), Look("en", persons, part));
        found.SelectMany(f => f).ShouldBeEmpty();
    }

    private async Task<List<string>> Look(string culture, string[] persons, string part)
    {
        var (found, looked) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var person in persons)
        {
            var before = looked.Count;
            await Visit(culture, person, part, looked, found);
            (looked.Count - before).ShouldBeGreaterThan(4, $"{person} at {part}");
        }

        return found;
    }

    private async Task Visit(string culture, string person, string part, HashSet<string> looked, List<string> found)
    {
        var page = await site.Open(culture);
        await page.AddInitScriptAsync(Script);
        if (person.Length > 0)
            await page.SignInAs(person);
        var routes = Routes();
        var waiting = new Queue<string>(Addresses(routes).Where(a => IsPart(a, part)));
        var known = waiting.Select(Pattern).ToHashSet(StringComparer.Ordinal);
        var visits = new Dictionary<RouteEndpoint, int>();
        var isFirst = true;
        while (waiting.TryDequeue(out var address))
        {
            var response = await page.GotoAsync(address);
            // a page that is not for this person now (a gate passed long ago, a company member's upgrade) leads elsewhere
            if (Pattern(new Uri(page.Url).AbsolutePath) != Pattern(address.Split('?')[0]))
                continue;
            if (response?.Status is not 200)
                continue;
            // links are followed from every page; what somebody before has looked at is not looked at again
            if (looked.Add(Pattern(address)))
            {
                await Look(page, $"{address} {culture}", isFirst, found);
                isFirst = false;
            }

            foreach (var link in await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main a[href^=\"/\"]')].map(a => a.getAttribute('href'))"))
                if (IsPart(link, part) && !IsFile(link) && known.Add(Pattern(link.Split('?', '#')[0])) && IsWanted(link))
                    waiting.Enqueue(link);
        }

        await page.Context.CloseAsync();

        bool IsWanted(string link) => Walk.RouteOf(routes, link) is { } route && (visits[route] = visits.GetValueOrDefault(route) + 1) <= Each;
    }

    /// <summary>The frame around the content is the same on all pages of a person: it is looked at on the first only.</summary>
    private static async Task Look(IPage page, string where, bool isFirst, List<string> found)
    {
        // on a tablet on its side the menu stands beside the page already: it is only measured there
        foreach (var width in (int[])[1366, 1024, 768, 360])
        {
            await page.SetViewportSizeAsync(width, 900);
            if (width != 1024)
                await Run(isFirst ? null : "main", null);
            if (width == 1366 && !isFirst)
                await Run(null, OfWholePages);
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"))
                found.Add($"{where} {width}: scrolls sideways");

            async Task Run(string? part, string[]? rules) =>
                found.AddRange((await page.EvaluateAsync<string[]>(Axe, new object?[] { part, rules })).Select(v => $"{where} {width}: {v}"));
        }
    }

    private static bool IsPart(string address, string part) =>
        part == "/" ? !PrivateParts().IsMatch(address) : address.StartsWith(part, StringComparison.Ordinal);

    private static bool IsFile(string address) => FileLinks().IsMatch(address);

    private static string Pattern(string address) => Ids().Replace(address, "{id}").TrimEnd('/');

    private List<RouteEndpoint> Routes() =>
        [
            .. site
                .Portal.Services.GetServices<EndpointDataSource>()
                .SelectMany(s => s.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null),
        ];

    private static IEnumerable<string> Addresses(List<RouteEndpoint> routes) =>
        routes
            .Where(e => e.RoutePattern.Parameters.Count == 0)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("^/(member|admin|supplier|consultant|dev/mailbox/)", RegexOptions.None, 1000)]
    private static partial Regex PrivateParts();

    [GeneratedRegex("^/media/|/files/|/images/|export|handler=|/calendar|\\.(csv|xlsx|json|html|ics)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex FileLinks();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}|(?<=/)[0-9]+(?=/|$)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Ids();
}
