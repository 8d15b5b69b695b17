using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>How many applications wait for staff: to be reviewed, to be listed, to be decided.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record CountWaitingApplications : IQuery<IReadOnlyDictionary<ApplicationState, WaitingApplications>>;

/// <param name="Count">How many wait.</param>
/// <param name="Oldest">Since when the oldest waits.</param>
/// <param name="Overdue">How many should have been reviewed by now.</param>
internal sealed record WaitingApplications(int Count, DateTimeOffset? Oldest, int Overdue);

internal sealed class CountWaitingApplicationsHandler(ICoachingDb db, IOptions<CoachingOptions> options, WorkCalendar calendar, TimeProvider clock)
    : IQueryHandler<CountWaitingApplications, IReadOnlyDictionary<ApplicationState, WaitingApplications>>
{
    public async Task<Result<IReadOnlyDictionary<ApplicationState, WaitingApplications>>> Handle(
        CountWaitingApplications request,
        CancellationToken cancellationToken
    )
    {
        var overdueBefore = (await calendar.WorkingDays(cancellationToken)).OverdueBefore(clock.GetUtcNow(), options.Value.ReviewDays);
        ApplicationState[] waiting = [ApplicationState.Submitted, ApplicationState.Qualified, ApplicationState.Listed];
        var counted = await db
            .Applications.Where(a => waiting.Contains(a.State))
            .GroupBy(a => a.State)
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Oldest = g.Min(a => a.StateSince),
                Overdue = g.Count(a => a.State == ApplicationState.Submitted && a.StateSince < overdueBefore),
            })
            .ToDictionaryAsync(g => g.Key, g => new WaitingApplications(g.Count, g.Oldest, g.Overdue), cancellationToken);
        return counted;
    }
}
