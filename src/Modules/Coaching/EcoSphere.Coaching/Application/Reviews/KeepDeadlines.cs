using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>
/// Keeps the deadlines of corrections: reminds firms some days before, once, and gives up what was not sent again by the end of the last
/// day in Taipei.
/// </summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record KeepDeadlines(int Most) : ICommand<int>;

internal sealed class KeepDeadlinesHandler(ICoachingDb db, IOptions<CoachingOptions> options, TimeProvider clock) : ICommandHandler<KeepDeadlines, int>
{
    public async Task<Result<int>> Handle(KeepDeadlines request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = TaipeiTime.DayOf(now);
        var soon = today.AddDays(options.Value.CorrectionReminderDays);
        var due = await db
            .WholeApplications.Where(a => a.State == ApplicationState.Returned && (a.CorrectBy < today || (!a.IsReminded && a.CorrectBy <= soon)))
            .OrderBy(a => a.CorrectBy)
            .ThenBy(a => a.Id)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        List<CoachingApplication> over = [.. due.Where(a => a.IsTooLate(now))];
        List<CoachingApplication> near = [.. due.Where(a => !a.IsTooLate(now))];
        foreach (var application in over)
            application.GiveUp(now);
        foreach (var application in near)
            application.Reminded();
        await db.Tell(over, ApplicationMails.GivenUp, cancellationToken);
        await db.Tell(near, ApplicationMails.Reminder, cancellationToken);
        return due.Count;
    }
}
