using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.SystemStore;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Calendar;

/// <summary>One holiday.</summary>
/// <param name="Day">The day.</param>
[ForStaff(Permissions.System)]
public sealed record GetHoliday(DateOnly Day) : IQuery<HolidayRow>;

internal sealed class GetHolidayHandler(SystemDb db) : IQueryHandler<GetHoliday, HolidayRow>
{
    public async Task<Result<HolidayRow>> Handle(GetHoliday request, CancellationToken cancellationToken) =>
        await db
            .Holidays.AsNoTracking()
            .Where(h => h.Day == request.Day)
            .Select(h => new HolidayRow(h.Day, h.NameZh, h.NameEn))
            .SingleOrDefaultAsync(cancellationToken)
            is { } found
            ? found
            : HolidayErrors.NotFound;
}
