using EcoSphere.Platform.Data;
using EcoSphere.Platform.SystemStore;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Calendar;

/// <summary>The holidays that the calendar has from the start; before everything that counts working days.</summary>
internal sealed class SeedHolidays(SystemDb db) : ISeed
{
    public int Order => 1;

    public async Task Run(CancellationToken ct)
    {
        if (await db.Holidays.AnyAsync(ct))
            return;
        db.Holidays.AddRange(Holidays.AtStart());
        await db.SaveChangesAsync(ct);
    }
}
