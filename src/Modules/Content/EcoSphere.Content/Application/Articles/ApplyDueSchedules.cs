using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>The articles for which something is scheduled and due, the longest due first.</summary>
[ForSystem]
internal sealed record ListDueArticles(int Most) : IQuery<IReadOnlyList<Guid>>;

/// <summary>Does what is due for one article: publishes, changes, withdraws. A second host, or a second time, finds nothing due.</summary>
[ForSystem]
internal sealed record ApplyDueSchedule(Guid ArticleId) : ICommand;

internal sealed class ApplyDueSchedulesHandler(IContentDb db, TimeProvider clock)
    : IQueryHandler<ListDueArticles, IReadOnlyList<Guid>>,
        ICommandHandler<ApplyDueSchedule>
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

    public Task<Result> Handle(ApplyDueSchedule request, CancellationToken cancellationToken) =>
        db.Change(
            request.ArticleId,
            article =>
            {
                article.ApplyDue(clock.GetUtcNow());
                return Result.Success();
            },
            cancellationToken
        );
}
