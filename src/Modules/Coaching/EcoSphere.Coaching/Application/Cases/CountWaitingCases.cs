using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>What waits for staff in the running of cases.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record CountWaitingCases : IQuery<WaitingCases>;

/// <param name="ToStart">Approved applications whose coaching has not begun.</param>
/// <param name="ToStartSince">Since when the oldest waits.</param>
/// <param name="HandedIn">Deliverables to look at.</param>
/// <param name="HandedInSince">Since when the oldest waits.</param>
/// <param name="Overdue">Cases whose stage under way should be done.</param>
/// <param name="Unread">Threads with a message that staff has not read.</param>
/// <param name="UnreadSince">The oldest of their last lines.</param>
internal sealed record WaitingCases(
    int ToStart,
    DateTimeOffset? ToStartSince,
    int HandedIn,
    DateTimeOffset? HandedInSince,
    int Overdue,
    int Unread,
    DateTimeOffset? UnreadSince
);

internal sealed class CountWaitingCasesHandler(ICoachingDb db, TimeProvider clock) : IQueryHandler<CountWaitingCases, WaitingCases>
{
    public async Task<Result<WaitingCases>> Handle(CountWaitingCases request, CancellationToken cancellationToken)
    {
        var today = TaipeiTime.DayOf(clock.GetUtcNow());
        var toStart = await db
            .Applications.Where(a => a.State == ApplicationState.Approved)
            .GroupBy(_ => 1)
            .Select(g => new { Count = g.Count(), Since = g.Min(a => a.StateSince) })
            .SingleOrDefaultAsync(cancellationToken);
        var handedIn = await db
            .Cases.Where(c => c.EndedAt == null)
            .SelectMany(c => c.Deliverables.Where(d => d.State == DeliverableState.HandedIn))
            .GroupBy(_ => 1)
            .Select(g => new { Count = g.Count(), Since = g.Min(d => d.ChangedAt) })
            .SingleOrDefaultAsync(cancellationToken);
        var overdue = await db.Cases.CountAsync(c => c.EndedAt == null && c.NextDueOn < today, cancellationToken);
        var unread = await db
            .CaseThreads.Where(t => t.UnreadByStaff > 0)
            .GroupBy(_ => 1)
            .Select(g => new { Count = g.Count(), Since = g.Min(t => t.LastMessageAt) })
            .SingleOrDefaultAsync(cancellationToken);
        return new WaitingCases(toStart?.Count ?? 0, toStart?.Since, handedIn?.Count ?? 0, handedIn?.Since, overdue, unread?.Count ?? 0, unread?.Since);
    }
}
