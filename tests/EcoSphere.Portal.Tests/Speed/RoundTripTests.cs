using EcoSphere.Platform.Modules;
using EcoSphere.Portal.Tests.Security;

namespace EcoSphere.Portal.Tests.Speed;

/// <summary>
/// How often a page asks the databases, and how these find the answers, on a walk as every person who may open it. A page is opened twice
/// and the second time counts: what is kept in memory is there then.
/// </summary>
public sealed class RoundTripTests
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
    public async Task No_page_asks_more_than_six_times_or_for_a_walk_through_a_whole_table(string key)
    {
        var app = await Demo.Start();
        try
        {
            var browser = key.Length == 0 ? app.Browse() : await app.SignIn(DemoPersons.All.Single(p => p.Key == key));
            using var probe = await StatementProbe.OfAll(app);
            var (pages, found) = (0, new List<string>());
            // an address with a handler gives out a file or a part of a page
            foreach (var stop in (await Walk.Everywhere(app, browser, each: 5)).Where(s => s.IsOpen && s.Route.IsPage() && !s.Address.Contains('?')))
            {
                pages++;
                var before = probe.Heard;
                await browser.Get(stop.Address);
                var asked = probe.All.Skip(before).ToList();
                if (Desks.Contains(stop.Address))
                    found.AddRange(
                        asked.GroupBy(s => s.File).Where(g => g.Count() > MostOfEach).Select(g => $"{g.Count()} {stop.Address} {Path.GetFileName(g.Key)}")
                    );
                else if (asked.Count > Most)
                    found.Add($"{asked.Count} {stop.Address}");
            }

            pages.ShouldBeGreaterThan(20);
            found.AddRange(await TableScans.Among(probe.All));
            found.ShouldBeEmpty();
        }
        finally
        {
            await app.DisposeAsync();
        }
    }
}
