using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>How full the reviewers' queue is.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record CountWaitingApplications : IQuery<WaitingApplications>;

/// <param name="Count">How many wait for a decision.</param>
/// <param name="Oldest">Since when the oldest waits, or null when none does.</param>
/// <param name="Overdue">How many should have been decided by now.</param>
internal sealed record WaitingApplications(int Count, DateTimeOffset? Oldest, int Overdue);

internal sealed class CountWaitingApplicationsHandler(ICarbonCloudDb db, ReviewDeadline deadline, TimeProvider clock)
    : IQueryHandler<CountWaitingApplications, WaitingApplications>
{
    public async Task<Result<WaitingApplications>> Handle(CountWaitingApplications request, CancellationToken cancellationToken)
    {
        var overdueBefore = await deadline.OverdueBefore(clock.GetUtcNow(), cancellationToken);
        return await db
                .ServiceApplications.Where(a => a.State == ApplicationState.Submitted)
                .GroupBy(_ => 1)
                .Select(g => new WaitingApplications(g.Count(), g.Min(a => a.SubmittedAt), g.Count(a => a.SubmittedAt < overdueBefore)))
                .SingleOrDefaultAsync(cancellationToken)
            ?? new WaitingApplications(0, null, 0);
    }
}
