using System.Text.RegularExpressions;
using EcoSphere.Platform.Modules;
using EcoSphere.Portal.Tests.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Portal.Tests.Speed;

/// <summary>
/// How often a page asks the databases. The pages are found: those without a parameter in the host's routes, those with one by following
/// links, each as every person who may open it. A page is opened twice and the second time counts: what is kept in memory is there then.
/// </summary>
public sealed partial class RoundTripTests
{
    private const int Most = 6;

    /// <summary>Where all modules are asked, each in its own database and for several things: so often each at most.</summary>
    private const int MostOfEach = 7;

    /// <summary>The pages that ask all modules.</summary>
    private static readonly string[] Desks =
    [
        "/member",
        "/member/mails",
        "/admin",
        "/admin/search",
        "/admin/system",
        "/admin/system/events",
        "/admin/system/mails",
        "/admin/system/jobs",
        "/admin/system/audit",
    ];

    public static TheoryData<string> Persons => ["", "lin", "chen", "hsu", "consultant", "admin"];

    [Theory]
    [MemberData(nameof(Persons))]
    public async Task No_page_asks_the_databases_more_than_six_times(string key)
    {
        var app = await Demo.Start();
        try
        {
            var browser = key.Length == 0 ? app.Browse() : await app.SignIn(DemoPersons.All.Single(p => p.Key == key));
            using var probe = await StatementProbe.OfAll(app);
            var (pages, found) = (0, new List<string>());
            var waiting = new Queue<string>(Addresses(app));
            var known = waiting.Select(Pattern).ToHashSet(StringComparer.Ordinal);
            while (waiting.TryDequeue(out var address))
            {
                var page = await browser.Get(address);
                if (page.Status != System.Net.HttpStatusCode.OK || Pattern(page.Path) != Pattern(address))
                    continue;
                pages++;
                var before = probe.Heard;
                await browser.Get(address);
                var asked = probe.All.Skip(before).ToList();
                if (Desks.Contains(Pattern(address)))
                    found.AddRange(
                        asked.GroupBy(s => s.File).Where(g => g.Count() > MostOfEach).Select(g => $"{g.Count()} {address} {Path.GetFileName(g.Key)}")
                    );
                else if (asked.Count > Most)
                    found.Add($"{asked.Count} {address}");
                foreach (var link in page.Document.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!))
                    if (!FileLinks().IsMatch(link) && known.Add(Pattern(link)))
                        waiting.Enqueue(link);
            }

            pages.ShouldBeGreaterThan(20);
            found.ShouldBeEmpty();
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private static IEnumerable<string> Addresses(App app) =>
        app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.IsPage() && e.RoutePattern.Parameters.Count == 0)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            // the pages of developers look into everything at once
            .Where(a => !a.StartsWith("/dev", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static string Pattern(string address) => Ids().Replace(address.Split('?', '#')[0], "{id}").TrimEnd('/');

    [GeneratedRegex("^/(media|dev)/|/files/|/images/|export|handler=|/calendar|\\.(csv|xlsx|json|html)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex FileLinks();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}|(?<=/)[0-9]+(?=/|$)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Ids();
}
