using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using Microsoft.Extensions.Options;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>By when applications are to be decided, in working days of Taiwan's office calendar.</summary>
internal sealed class ReviewDeadline(WorkCalendar calendar, IOptions<CarbonCloudOptions> options)
{
    /// <summary>The last day on which a decision about what was sent then is in time.</summary>
    public async ValueTask<DateOnly> DayFor(DateTimeOffset sentAt, CancellationToken ct) =>
        (await calendar.WorkingDays(ct)).DueDay(sentAt, options.Value.ReviewDays);

    /// <summary>What was sent before this moment is overdue now.</summary>
    public async ValueTask<DateTimeOffset> OverdueBefore(DateTimeOffset now, CancellationToken ct) =>
        (await calendar.WorkingDays(ct)).OverdueBefore(now, options.Value.ReviewDays);

    /// <summary>The calendar, to count how long something has waited.</summary>
    public ValueTask<WorkingDays> Days(CancellationToken ct) => calendar.WorkingDays(ct);
}
