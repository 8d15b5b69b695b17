using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.SystemStore;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Calendar;

/// <summary>Which year's holidays are still to be entered: the present one, and from July on the next, whose calendar the government has told by then.</summary>
[ForStaff(Permissions.System)]
public sealed record CountMissingYears : IQuery<MissingYears>;

/// <summary>Which years' holidays are still to be entered.</summary>
/// <param name="Years">The years, the earliest first.</param>
/// <param name="Since">Since when the earliest is wanted (UTC), or null when none is.</param>
public sealed record MissingYears(IReadOnlyList<int> Years, DateTimeOffset? Since);

internal sealed class CountMissingYearsHandler(SystemDb db, TimeProvider clock) : IQueryHandler<CountMissingYears, MissingYears>
{
    public async Task<Result<MissingYears>> Handle(CountMissingYears request, CancellationToken cancellationToken)
    {
        var today = TaipeiTime.DayOf(clock.GetUtcNow());
        var (first, last) = (new DateOnly(today.Year, 1, 1), new DateOnly(today.Year + 1, 12, 31));
        var days = await db.Holidays.Where(h => h.Day >= first && h.Day <= last).Select(h => h.Day).ToListAsync(cancellationToken);
        int[] wanted = today.Month >= Told ? [today.Year, today.Year + 1] : [today.Year];
        int[] missing = [.. wanted.Where(y => !days.Exists(d => d.Year == y))];
        return new MissingYears(missing, missing.Length == 0 ? null : TaipeiTime.StartOf(new DateOnly(missing[0] - 1, Told, 1)));
    }

    private const int Told = 7;
}
