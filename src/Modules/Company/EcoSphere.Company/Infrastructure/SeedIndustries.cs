using EcoSphere.Company.Domain;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Infrastructure;

/// <summary>The industries that forms offer from the start; staff edit them afterwards.</summary>
internal sealed class SeedIndustries(CompanyDb db) : ISeed
{
    public int Order => 10;

    public async Task Run(CancellationToken ct)
    {
        if (await db.Industries.AnyAsync(ct))
            return;
        db.Industries.AddRange(Domain.Industries.AtStart());
        await db.SaveChangesAsync(ct);
    }
}
