using EcoSphere.Marketplace.Domain.Products;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Products;

internal static class Storefronts
{
    /// <summary>What others are told of a version of a product beside its content; for approving and listing it.</summary>
    public static async Task<Storefront> StorefrontOf(this IMarketplaceDb db, Product product, ProductRevision revision, CancellationToken ct)
    {
        var supplier = await db.Suppliers.SingleAsync(s => s.Id == product.SupplierId, ct);
        var category = await db.Categories.AsNoTracking().SingleAsync(c => c.Id == revision.CategoryId, ct);
        return Storefront.Of(supplier, category);
    }
}
