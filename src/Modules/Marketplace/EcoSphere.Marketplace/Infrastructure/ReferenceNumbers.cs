using System.Globalization;
using EcoSphere.Marketplace.Application.Numbers;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Marketplace.Infrastructure;

/// <summary>Counts per series and year in a row of its own. Saved at once and apart, so that a slow request never holds up the next number.</summary>
internal sealed class ReferenceNumbers(IServiceScopeFactory scopes) : IReferenceNumbers
{
    public async Task<string> Next(string series, int year, CancellationToken ct)
    {
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<MarketplaceDb>();
            var counter = await db.ReferenceCounters.FindAsync([series, year], ct) ?? db.ReferenceCounters.Add(new ReferenceCounter { Series = series, Year = year }).Entity;
            counter.Last++;
            try
            {
                await db.SaveChangesAsync(ct);
                return string.Create(CultureInfo.InvariantCulture, $"{series}-{year:0000}-{counter.Last:000000}");
            }
            catch (DbUpdateException e) when (Conflicts.IsConflict(e))
            {
                // somebody took this very number: each round somebody succeeds, so this ends
            }
        }
    }
}
