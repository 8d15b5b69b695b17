using EcoSphere.UiKit.Composition;

namespace EcoSphere.Consulting.Pages.Consulting.Public;

/// <summary>What search engines find of the advice by consultants.</summary>
internal sealed class ConsultingSiteMap : ISiteMapSource
{
    private static readonly string[] Paths = [ConsultingLinks.Landing, ConsultingLinks.OtherServices];

    public string Name => "consulting";

    public Task<int> Count(CancellationToken ct) => Task.FromResult(Paths.Length);

    public IAsyncEnumerable<SiteMapPage> Pages(int skip, int take, CancellationToken ct) =>
        Paths.Skip(skip).Take(take).Select(path => new SiteMapPage(path, ChangedAt: null)).ToAsyncEnumerable();
}
