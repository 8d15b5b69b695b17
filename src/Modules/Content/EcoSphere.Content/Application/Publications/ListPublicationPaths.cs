using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>Where public articles are, in the order of their numbers.</summary>
[ForAnyone]
internal sealed record ListPublicationPaths(int Skip, int Take) : IQuery<IReadOnlyList<(string Path, DateTimeOffset ChangedAt)>>;

internal sealed class ListPublicationPathsHandler(IContentDb db, TimeProvider clock)
    : IQueryHandler<ListPublicationPaths, IReadOnlyList<(string Path, DateTimeOffset ChangedAt)>>
{
    public async Task<Result<IReadOnlyList<(string Path, DateTimeOffset ChangedAt)>>> Handle(ListPublicationPaths request, CancellationToken cancellationToken)
    {
        var found = await db
            .Publications.VisibleAt(clock.GetUtcNow())
            .OrderBy(p => p.Number)
            .Skip(request.Skip)
            .Take(request.Take)
            .Select(p => new
            {
                p.Kind,
                p.Slug,
                p.ChangedAt,
            })
            .ToListAsync(cancellationToken);
        return found.ConvertAll(p => (ArticleAddress.Of(p.Kind, p.Slug), p.ChangedAt));
    }
}
