using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>How many checks wait for staff.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record CountWaitingVerifications : IQuery<WaitingVerifications>;

/// <param name="Count">How many wait for staff's next step.</param>
/// <param name="Oldest">Since when the oldest waits, or null when none does.</param>
/// <param name="Overdue">How many should have gone on by now.</param>
internal sealed record WaitingVerifications(int Count, DateTimeOffset? Oldest, int Overdue);

internal sealed class CountWaitingVerificationsHandler(IMarketplaceDb db, IOptions<MarketplaceOptions> options, WorkCalendar calendar, TimeProvider clock)
    : IQueryHandler<CountWaitingVerifications, WaitingVerifications>
{
    public async Task<Result<WaitingVerifications>> Handle(CountWaitingVerifications request, CancellationToken cancellationToken)
    {
        var overdueBefore = (await calendar.WorkingDays(cancellationToken)).OverdueBefore(clock.GetUtcNow(), options.Value.VerificationStepDays);
        return await db
                .Verifications.Where(VerificationFilter.WaitsForStaff)
                .GroupBy(_ => 1)
                .Select(g => new WaitingVerifications(g.Count(), g.Min(v => v.StateSince), g.Count(v => v.StateSince < overdueBefore)))
                .SingleOrDefaultAsync(cancellationToken)
            ?? new WaitingVerifications(0, null, 0);
    }
}
