using EcoSphere.UiKit.Composition;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Public;

/// <summary>What search engines find of the service.</summary>
internal sealed class ServiceSiteMap : ISiteMapSource
{
    private static readonly string[] Paths = [CarbonCloudLinks.Home, CarbonCloudLinks.Terms, CarbonCloudLinks.Manual, CarbonCloudLinks.Privacy];

    public string Name => "carbon-cloud";

    public Task<int> Count(CancellationToken ct) => Task.FromResult(Paths.Length);

    public IAsyncEnumerable<SiteMapPage> Pages(int skip, int take, CancellationToken ct) =>
        Paths.Skip(skip).Take(take).Select(path => new SiteMapPage(path, ChangedAt: null)).ToAsyncEnumerable();
}
