using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.SystemStore;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Calendar;

/// <summary>The holidays of a year.</summary>
/// <param name="Year">The year, or null for the present one.</param>
[ForStaff(Permissions.System)]
public sealed record ListHolidays(int? Year) : IQuery<HolidayList>;

/// <summary>The holidays of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Rows">In the order of the calendar.</param>
/// <param name="Years">The years that have any, with how many, and the year that is shown.</param>
public sealed record HolidayList(int Year, IReadOnlyList<HolidayRow> Rows, IReadOnlyDictionary<int, int> Years);

/// <summary>A holiday.</summary>
/// <param name="Day">The day in Taiwan.</param>
/// <param name="NameZh">Its Chinese name.</param>
/// <param name="NameEn">Its English name.</param>
public sealed record HolidayRow(DateOnly Day, string NameZh, string NameEn);

internal sealed class ListHolidaysHandler(SystemDb db, TimeProvider clock) : IQueryHandler<ListHolidays, HolidayList>
{
    public async Task<Result<HolidayList>> Handle(ListHolidays request, CancellationToken cancellationToken)
    {
        var year = request.Year ?? TaipeiTime.DayOf(clock.GetUtcNow()).Year;
        // a few dozen a year
        var all = await db.Holidays.AsNoTracking().OrderBy(h => h.Day).Select(h => new HolidayRow(h.Day, h.NameZh, h.NameEn)).ToListAsync(cancellationToken);
        var years = new SortedDictionary<int, int> { [year] = 0 };
        foreach (var row in all)
            years[row.Day.Year] = years.GetValueOrDefault(row.Day.Year) + 1;
        return new HolidayList(year, all.FindAll(h => h.Day.Year == year), years);
    }
}
