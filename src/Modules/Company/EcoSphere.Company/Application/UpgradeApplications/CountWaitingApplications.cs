using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>How full the reviewers' queue is.</summary>
[ForStaff(Permissions.Company)]
internal sealed record CountWaitingApplications : IQuery<WaitingApplications>;

/// <param name="Count">How many wait for a decision.</param>
/// <param name="Oldest">Since when the oldest waits, or null when none does.</param>
/// <param name="Overdue">How many should have been decided by now.</param>
internal sealed record WaitingApplications(int Count, DateTimeOffset? Oldest, int Overdue);

internal sealed class CountWaitingApplicationsHandler(ICompanyDb db, IOptions<CompanyOptions> options, WorkCalendar calendar, TimeProvider clock)
    : IQueryHandler<CountWaitingApplications, WaitingApplications>
{
    public async Task<Result<WaitingApplications>> Handle(CountWaitingApplications request, CancellationToken cancellationToken)
    {
        var overdueBefore = (await calendar.WorkingDays(cancellationToken)).OverdueBefore(clock.GetUtcNow(), options.Value.ReviewDays);
        return await db
                .UpgradeApplications.Where(a => a.State == ApplicationState.Submitted)
                .GroupBy(_ => 1)
                .Select(g => new WaitingApplications(g.Count(), g.Min(a => a.SubmittedAt), g.Count(a => a.SubmittedAt < overdueBefore)))
                .SingleOrDefaultAsync(cancellationToken)
            ?? new WaitingApplications(0, null, 0);
    }
}
