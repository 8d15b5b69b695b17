using System.Runtime.CompilerServices;
using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.UiKit.Composition;
using MediatR;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>The published articles, with the home page and the lists before them.</summary>
internal sealed class ArticleSiteMap(IMediator mediator) : ISiteMapSource
{
    private static readonly IReadOnlyList<string> Fixed = [ContentLinks.Home, .. Enum.GetValues<ArticleKind>().Select(ArticleAddress.ListOf).OfType<string>()];

    public string Name => "articles";

    public async Task<int> Count(CancellationToken ct) => Fixed.Count + (await mediator.Send(new CountPublications(), ct)).Value;

    public async IAsyncEnumerable<SiteMapPage> Pages(int skip, int take, [EnumeratorCancellation] CancellationToken ct)
    {
        var before = Fixed.Skip(skip).Take(take).ToList();
        foreach (var path in before)
            yield return new SiteMapPage(path, ChangedAt: null);
        var articles = await mediator.Send(new ListPublicationPaths(Math.Max(0, skip - Fixed.Count), take - before.Count), ct);
        foreach (var (path, changedAt) in articles.Value)
            yield return new SiteMapPage(path, changedAt);
    }
}
