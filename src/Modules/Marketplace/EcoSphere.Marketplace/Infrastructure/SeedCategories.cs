using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Infrastructure;

/// <summary>The categories that products can choose from the start; staff edit them afterwards.</summary>
internal sealed class SeedCategories(MarketplaceDb db) : ISeed
{
    public int Order => 10;

    public async Task Run(CancellationToken ct)
    {
        if (await db.Categories.AnyAsync(ct))
            return;
        db.Categories.AddRange(Categories.AtStart());
        await db.SaveChangesAsync(ct);
    }
}
