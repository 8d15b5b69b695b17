using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>What was published last, of all kinds that have a list, for the feed.</summary>
[ForAnyone]
internal sealed record ListNewest : IQuery<IReadOnlyList<Publication>>;

internal sealed class ListNewestHandler(IContentDb db, TimeProvider clock) : IQueryHandler<ListNewest, IReadOnlyList<Publication>>
{
    private const int Count = 30;

    public async Task<Result<IReadOnlyList<Publication>>> Handle(ListNewest request, CancellationToken cancellationToken) =>
        await db
            .Publications.AsNoTracking()
            .VisibleAt(clock.GetUtcNow())
            .Where(p => p.Kind != ArticleKind.Page)
            .OrderByDescending(p => p.PublishedAt)
            .ThenByDescending(p => p.Number)
            .Take(Count)
            .ToListAsync(cancellationToken);
}
