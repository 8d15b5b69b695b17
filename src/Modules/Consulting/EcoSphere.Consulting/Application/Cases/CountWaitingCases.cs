using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>How many cases wait for staff: to be reviewed, and to be matched.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record CountWaitingCases : IQuery<IReadOnlyList<WaitingCases>>;

/// <param name="State">For what they wait.</param>
/// <param name="Count">How many.</param>
/// <param name="Oldest">Since when the oldest waits, or null when none does.</param>
/// <param name="Overdue">How many should have gone on by now.</param>
internal sealed record WaitingCases(CaseState State, int Count, DateTimeOffset? Oldest, int Overdue);

internal sealed class CountWaitingCasesHandler(IConsultingDb db, WorkCalendar calendar, IOptions<ConsultingOptions> options, TimeProvider clock)
    : IQueryHandler<CountWaitingCases, IReadOnlyList<WaitingCases>>
{
    public async Task<Result<IReadOnlyList<WaitingCases>>> Handle(CountWaitingCases request, CancellationToken cancellationToken)
    {
        var days = await calendar.WorkingDays(cancellationToken);
        var overdueBefore = days.OverdueBefore(clock.GetUtcNow(), options.Value.StaffDays);
        var waiting = await db
            .Cases.Where(c => c.Turn == Side.Staff)
            .GroupBy(c => c.State)
            .Select(g => new WaitingCases(g.Key, g.Count(), g.Min(c => c.DueFrom), g.Count(c => c.DueFrom < overdueBefore)))
            .ToListAsync(cancellationToken);
        CaseState[] kinds = [CaseState.Submitted, CaseState.Approved];
        return Result<IReadOnlyList<WaitingCases>>.Of([.. kinds.Select(k => waiting.Find(w => w.State == k) ?? new WaitingCases(k, 0, null, 0))]);
    }
}
