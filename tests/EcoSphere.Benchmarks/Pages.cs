using System.Net;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>Pages over four connections, each in turn with the bare server.</summary>
internal static class Pages
{
    public const int Connections = 4;

    public static async Task Measure(Plan plan, Report report, int companies, BareProcess bare, HostProcess host, Visitor member, Visitor reviewer)
    {
        (string Name, string Path, Visitor Who, double Goal)[] pages =
        [
            ("home", "/", Visitor.Stranger, 1.5),
            ("sign-in page", "/account/login", Visitor.Stranger, 6),
            ("member centre, signed in", "/member", member, 10),
            ("admin queue, signed in", "/admin/company/applications", reviewer, 10),
        ];
        using var load = new LoadGenerator(Connections);
        await bare.WarmUp(load, plan.WarmUp);
        foreach (var page in pages) await load.WarmUp(host.Id, plan.WarmUp, HttpStatusCode.OK, () => page.Who.Get(host.Address, page.Path));

        var samples = pages.ToDictionary(p => p.Name, _ => new List<(Sample Page, double Ratio)>(), StringComparer.Ordinal);
        for (var round = 0; round < plan.Rounds; round++)
        {
            var measure = await bare.Turn(load, plan.Turn);
            foreach (var page in pages)
            {
                var sample = await load.Run(host.Id, plan.Turn, HttpStatusCode.OK, () => page.Who.Get(host.Address, page.Path));
                samples[page.Name].Add((sample, sample.Cost / measure.Cost));
            }

            if (round == 0 && companies == plan.Sizes[0]) report.Page("bare Kestrel, 20 KB", measure, 1, null);
        }

        foreach (var page in pages)
        {
            var turns = samples[page.Name].OrderBy(s => s.Ratio).ToList();
            var median = turns[turns.Count / 2];
            report.Page($"{page.Name}, {companies} companies", median.Page, median.Ratio, page.Goal);
        }
    }
}
