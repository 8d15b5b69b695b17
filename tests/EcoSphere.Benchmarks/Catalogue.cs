using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>The public pages of the marketplace, kept ready and made anew, however many tools there are.</summary>
internal static class Catalogue
{
    private const string TwoFacets = "/marketplace/products?function=product-footprint&deployment=cloud";

    private static int _last;

    public static async Task Measure(Plan plan, Report report, DataFolder data, Population population, BareProcess bare, Published published)
    {
        var catalogue = new CataloguePopulation(data, population);
        await catalogue.Prepare();
        var tools = 0;
        foreach (var size in plan.Sizes.Select(s => Math.Max(s, 1_000)))
        {
            await catalogue.Add(tools + 1, tools = size);
            await using var host = published.Start(data);
            await host.Ready();
            var tool = CataloguePopulation.Path(size / 2);
            await Pages.Compare(
                plan,
                report,
                bare,
                host,
                [
                    new(Bench.Text($"catalogue, two facets, kept, {size} tools"), () => Get(TwoFacets), 1.5),
                    new(Bench.Text($"catalogue, two facets, {size} tools"), () => Get(Anew(TwoFacets)), 10),
                    new(Bench.Text($"catalogue, two facets and words, {size} tools"), () => Get($"{TwoFacets}&q=碳足跡"), null),
                    new(Bench.Text($"tool, kept, {size} tools"), () => Get(tool), 1.5),
                    new(Bench.Text($"tool, {size} tools"), () => Get(Anew($"{tool}?")), 6),
                ]
            );
            if (size == plan.Largest)
                report.Other(Bench.Text($"memory at {size} tools, after these pages"), Bench.Text($"{host.Megabytes:0} MB"), "≤ 220 MB (stretch 160)");

            HttpRequestMessage Get(string path) => Visitor.Stranger.Get(host.Address, path);
        }
    }

    /// <summary>An address that nobody has asked for yet, so that its page is not kept ready.</summary>
    private static string Anew(string path) => Bench.Text($"{path}&n={Interlocked.Increment(ref _last)}");
}
