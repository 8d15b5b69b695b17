using System.Globalization;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Company.Infrastructure;

/// <summary>Counts per year in a row of its own. Saved at once and apart, so that a slow request never holds up the next number.</summary>
internal sealed class ReferenceNumbers(IServiceScopeFactory scopes) : IReferenceNumbers
{
    public async Task<string> Next(int year, CancellationToken ct)
    {
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CompanyDb>();
            var counter = await db.ReferenceCounters.SingleOrDefaultAsync(c => c.Year == year, ct);
            if (counter is null) db.ReferenceCounters.Add(counter = new ReferenceCounter { Year = year });
            counter.Last++;
            try
            {
                await db.SaveChangesAsync(ct);
                return string.Create(CultureInfo.InvariantCulture, $"UP-{year:0000}-{counter.Last:000000}");
            }
            catch (DbUpdateException e) when (Conflicts.IsConflict(e))
            {
                // somebody took this very number: each round somebody succeeds, so this ends
            }
        }
    }
}
