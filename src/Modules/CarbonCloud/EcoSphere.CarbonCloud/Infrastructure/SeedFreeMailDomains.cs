using EcoSphere.CarbonCloud.Domain.MailDomains;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Infrastructure;

/// <summary>The free mail services that are refused from the start; staff edit the list afterwards.</summary>
internal sealed class SeedFreeMailDomains(CarbonCloudDb db) : ISeed
{
    public int Order => 10;

    public async Task Run(CancellationToken ct)
    {
        if (await db.FreeMailDomains.AnyAsync(ct))
            return;
        db.FreeMailDomains.AddRange(FreeMailDomains.AtStart());
        await db.SaveChangesAsync(ct);
    }
}
