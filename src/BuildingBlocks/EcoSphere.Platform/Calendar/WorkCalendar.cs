using EcoSphere.Kernel;
using EcoSphere.Platform.SystemStore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Platform.Calendar;

/// <summary>
/// The working days by which every module counts its deadlines. Those who run the platform keep the holidays at
/// <c>/admin/system/holidays</c>; what they change is counted on every host within half a minute.
/// </summary>
/// <param name="scopes">Reaches the shared database.</param>
/// <param name="clock">The time.</param>
public sealed class WorkCalendar(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private Known? _known;

    /// <summary>The working days as they are known now. Kept ready, so that asking costs no visit to the database as a rule.</summary>
    /// <param name="ct">Cancels.</param>
    public async ValueTask<WorkingDays> WorkingDays(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (Volatile.Read(ref _known) is { } known && now - known.At is var age && age >= TimeSpan.Zero && age < Kept)
            return known.Days;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SystemDb>();
        var days = new WorkingDays((await db.Holidays.AsNoTracking().Select(h => h.Day).ToListAsync(ct)).ToHashSet());
        Volatile.Write(ref _known, new Known(days, now));
        return days;
    }

    private sealed record Known(WorkingDays Days, DateTimeOffset At);
}
