using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>The articles of one kind before and after another in the order of their dates.</summary>
/// <param name="Article">What is read.</param>
[ForAnyone]
internal sealed record GetNeighbours(Publication Article) : IQuery<Neighbours>;

/// <param name="Earlier">The one before, or null.</param>
/// <param name="Later">The one after, or null.</param>
internal sealed record Neighbours(Publication? Earlier, Publication? Later);

internal sealed class GetNeighboursHandler(IContentDb db, TimeProvider clock) : IQueryHandler<GetNeighbours, Neighbours>
{
    public async Task<Result<Neighbours>> Handle(GetNeighbours request, CancellationToken cancellationToken)
    {
        var (number, kind, at) = (request.Article.Number, request.Article.Kind, request.Article.SortAt);
        var others = db.Publications.AsNoTracking().VisibleAt(clock.GetUtcNow()).Where(p => p.Kind == kind);
        var both = await others
            .Where(p => p.SortAt < at || (p.SortAt == at && p.Number < number))
            .OrderByDescending(p => p.SortAt)
            .ThenByDescending(p => p.Number)
            .Take(1)
            .Concat(others.Where(p => p.SortAt > at || (p.SortAt == at && p.Number > number)).OrderBy(p => p.SortAt).ThenBy(p => p.Number).Take(1))
            .ToListAsync(cancellationToken);
        return new Neighbours(both.Find(p => IsBefore(p, request.Article)), both.Find(p => !IsBefore(p, request.Article)));
    }

    private static bool IsBefore(Publication one, Publication other) => one.SortAt < other.SortAt || (one.SortAt == other.SortAt && one.Number < other.Number);
}
