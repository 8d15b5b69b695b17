using System.Runtime.CompilerServices;
using EcoSphere.Coaching.Application.Offers;
using EcoSphere.UiKit.Composition;
using MediatR;

namespace EcoSphere.Coaching.Pages.Coaching.Public;

/// <summary>What search engines find of the programmes: the list, the finder, and each that has been published.</summary>
internal sealed class ProgrammeSiteMap(IMediator mediator) : ISiteMapSource
{
    public string Name => "coaching";

    public async Task<int> Count(CancellationToken ct) => (await Paths(ct)).Count;

    public async IAsyncEnumerable<SiteMapPage> Pages(int skip, int take, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var path in (await Paths(ct)).Skip(skip).Take(take))
            yield return new SiteMapPage(path, ChangedAt: null);
    }

    // some dozens at most
    private async Task<List<string>> Paths(CancellationToken ct) =>
        [CoachingLinks.Programmes, CoachingLinks.Finder, .. (await mediator.Send(new ListProgrammes(), ct)).Value.Select(p => CoachingLinks.Programme(p.Slug))];
}
