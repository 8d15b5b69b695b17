using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>The articles for which something is scheduled and due, the longest due first.</summary>
/// <param name="Most">How many of what is to come and of what is to go.</param>
[ForSystem]
internal sealed record ListDueArticles(int Most) : IQuery<IReadOnlyList<Guid>>;

internal sealed class ListDueArticlesHandler(IContentDb db, TimeProvider clock) : IQueryHandler<ListDueArticles, IReadOnlyList<Guid>>
{
    public async Task<Result<IReadOnlyList<Guid>>> Handle(ListDueArticles request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // two short stretches of two indexes
        var planned = await db
            .Articles.Where(a => a.PlannedAt <= now)
            .OrderBy(a => a.PlannedAt)
            .Select(a => a.Id)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        var over = await db
            .Articles.Where(a => a.WithdrawAt <= now && a.State == ArticleState.Published)
            .OrderBy(a => a.WithdrawAt)
            .Select(a => a.Id)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        return Result<IReadOnlyList<Guid>>.Of([.. planned.Union(over)]);
    }
}
