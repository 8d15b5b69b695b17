using System.Net;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>Pages over four connections, each in turn with the bare server.</summary>
internal static class Pages
{
    public const int Connections = 4;

    public static async Task Measure(Plan plan, Report report, int companies, BareProcess bare, HostProcess host, Visitor member, Visitor reviewer)
    {
        PageUnderLoad Page(string name, string path, Visitor who, double goal) =>
            new(Bench.Text($"{name}, {companies} companies"), () => who.Get(host.Address, path), goal);
        await Compare(
            plan,
            report,
            bare,
            host,
            [
                Page("home", "/", Visitor.Stranger, 1.5),
                Page("sign-in page", "/account/login", Visitor.Stranger, 6),
                Page("member centre, signed in", "/member", member, 10),
                Page("admin queue, signed in", "/admin/company/applications", reviewer, 10),
            ],
            showsBare: companies == plan.Sizes[0]
        );
    }

    /// <summary>Measures some pages of one host.</summary>
    /// <returns>The ratio of each.</returns>
    public static async Task<IReadOnlyDictionary<string, double>> Compare(
        Plan plan,
        Report report,
        BareProcess bare,
        HostProcess host,
        IReadOnlyList<PageUnderLoad> pages,
        bool showsBare = false
    )
    {
        using var load = new LoadGenerator(Connections);
        await bare.WarmUp(load, plan.WarmUp);
        foreach (var page in pages)
            await load.WarmUp(host.Id, plan.WarmUp, HttpStatusCode.OK, page.Next);

        var samples = pages.ToDictionary(p => p.Name, _ => new List<(Sample Page, double Ratio)>(), StringComparer.Ordinal);
        for (var round = 0; round < plan.Rounds; round++)
        {
            var measure = await bare.Turn(load, plan.Turn);
            foreach (var page in pages)
            {
                var sample = await load.Run(host.Id, plan.Turn, HttpStatusCode.OK, page.Next);
                samples[page.Name].Add((sample, sample.Cost / measure.Cost));
            }

            if (round == 0 && showsBare)
                report.Page("bare Kestrel, 20 KB", measure, 1, null);
        }

        var ratios = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var turns = samples[page.Name].OrderBy(s => s.Ratio).ToList();
            var median = turns[turns.Count / 2];
            report.Page(page.Name, median.Page, median.Ratio, page.Goal);
            ratios[page.Name] = median.Ratio;
        }

        return ratios;
    }
}

/// <summary>A page that is measured.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Next">Makes a request for it.</param>
/// <param name="Goal">The goal for its cost, as a ratio to the bare page, or null for none.</param>
internal sealed record PageUnderLoad(string Name, Func<HttpRequestMessage> Next, double? Goal);
