using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>How many articles are written and not yet public, and how many of the scheduled ones should be by now.</summary>
[ForStaff(Permissions.Content)]
internal sealed record CountDrafts : IQuery<WaitingArticles>;

/// <param name="Drafts">How many drafts there are.</param>
/// <param name="Oldest">When the draft that has rested longest was changed, or null.</param>
/// <param name="Scheduled">How many are scheduled.</param>
/// <param name="Late">How many of these should be public by now: the job does not run.</param>
internal sealed record WaitingArticles(int Drafts, DateTimeOffset? Oldest, int Scheduled, DateTimeOffset? OldestScheduled, int Late);

internal sealed class CountDraftsHandler(IContentDb db, TimeProvider clock) : IQueryHandler<CountDrafts, WaitingArticles>
{
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    public async Task<Result<WaitingArticles>> Handle(CountDrafts request, CancellationToken cancellationToken)
    {
        var lateBefore = clock.GetUtcNow() - Grace;
        var drafts = await db
            .Articles.Where(a => a.State == ArticleState.Draft)
            .GroupBy(_ => 1)
            .Select(g => new { Count = g.Count(), Oldest = g.Min(a => a.ChangedAt) })
            .SingleOrDefaultAsync(cancellationToken);
        var scheduled = await db
            .Articles.Where(a => a.PlannedAt != null)
            .GroupBy(_ => 1)
            .Select(g => new
            {
                Count = g.Count(),
                Oldest = g.Min(a => a.ChangedAt),
                Late = g.Count(a => a.PlannedAt < lateBefore),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return new WaitingArticles(drafts?.Count ?? 0, drafts?.Oldest, scheduled?.Count ?? 0, scheduled?.Oldest, scheduled?.Late ?? 0);
    }
}
