using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>Reminds firms of reports before their last day, and chases them after it; on each of the planned days once.</summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record RemindFirms(int Most) : ICommand<int>;

internal sealed class RemindFirmsHandler(ICoachingDb db, FollowUpNotices notices, TimeProvider clock) : ICommandHandler<RemindFirms, int>
{
    public async Task<Result<int>> Handle(RemindFirms request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = TaipeiTime.DayOf(now);
        var due = await db
            .FollowUps.Where(f => f.RemindOn <= today)
            .OrderBy(f => f.RemindOn)
            .ThenBy(f => f.Id)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        foreach (var report in due)
            report.Reminded(now);
        await notices.Tell(due.Where(r => !r.IsOverdue(now)).ToList(), FollowUpMails.Reminder, cancellationToken);
        await notices.Tell(due.Where(r => r.IsOverdue(now)).ToList(), FollowUpMails.Overdue, cancellationToken);
        return due.Count;
    }
}
