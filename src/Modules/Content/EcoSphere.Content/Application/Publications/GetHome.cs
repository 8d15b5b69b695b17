using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Products;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>What the home page shows of articles and tools.</summary>
[ForAnyone]
internal sealed record GetHome : IQuery<HomeBlocks>;

/// <param name="Events">The next ones; where none is to come, the last ones.</param>
/// <param name="Courses">The next ones; where none is to come, the last ones.</param>
/// <param name="Reading">The newest resources, news and cases.</param>
/// <param name="Tools">The newest tools of the marketplace.</param>
internal sealed record HomeBlocks(
    IReadOnlyList<Publication> Events,
    IReadOnlyList<Publication> Courses,
    ILookup<ArticleKind, Publication> Reading,
    IReadOnlyList<ProductTile> Tools
);

internal sealed class GetHomeHandler(IContentDb db, TimeProvider clock) : IQueryHandler<GetHome, HomeBlocks>
{
    private const int Occasions = 4;
    private const int Resources = 4;
    private const int News = 4;
    private const int Cases = 4;
    private const int Tools = 4;

    public async Task<Result<HomeBlocks>> Handle(GetHome request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var reading = await db
            .Publications.Newest(ArticleKind.Resource, Resources, now)
            .Concat(db.Publications.Newest(ArticleKind.News, News, now))
            .Concat(db.Publications.Newest(ArticleKind.Case, Cases, now))
            .ToListAsync(cancellationToken);
        var tools = await db
            .ProductTiles.AsNoTracking()
            .Where(t => t.IsListed)
            .OrderByDescending(t => t.PublishedAt)
            .Take(Tools)
            .ToListAsync(cancellationToken);
        return new HomeBlocks(
            await Next(ArticleKind.Event, now, cancellationToken),
            await Next(ArticleKind.Course, now, cancellationToken),
            reading.OrderByDescending(p => p.SortAt).ToLookup(p => p.Kind),
            tools
        );
    }

    private async Task<IReadOnlyList<Publication>> Next(ArticleKind kind, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var time in Enum.GetValues<ArticleTime>())
        {
            var filter = new ArticleFilter(time, Tag: null, Month: null);
            var found = await filter.Sorted(filter.Found(db, kind, tagId: null, now).AsNoTracking()).Take(Occasions).ToListAsync(ct);
            if (found.Count > 0)
                return found;
        }

        return [];
    }
}
