using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>Asks firms for the reports of years that are over; for each once.</summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record AskFirms(int Most) : ICommand<int>;

internal sealed class AskFirmsHandler(ICoachingDb db, FollowUpNotices notices, TimeProvider clock) : ICommandHandler<AskFirms, int>
{
    public async Task<Result<int>> Handle(AskFirms request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = TaipeiTime.DayOf(now);
        var due = await db
            .FollowUps.Where(f => f.State == FollowUpState.Planned && f.AskOn <= today)
            .OrderBy(f => f.AskOn)
            .ThenBy(f => f.Id)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        foreach (var report in due)
            report.Ask(now);
        await notices.Tell(due, FollowUpMails.Asked, cancellationToken);
        return due.Count;
    }
}
