using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.ProductReviews;

internal static class Reviewing
{
    /// <summary>A product whose version in review is to be decided by the asking member of staff, who has read that round.</summary>
    public static async Task<Result<Product>> ToDecide(this IMarketplaceDb db, Guid productId, int seenRound, ICurrentUser user, CancellationToken ct)
    {
        var product = await db.WholeProducts.Include(p => p.Reviews.Where(r => r.Round == seenRound)).SingleOrDefaultAsync(p => p.Id == productId, ct);
        if (product is null)
            return ProductErrors.NotFound;
        // of two reviewers at once the second is told what the first has made of it
        if (product.Reviews.SingleOrDefault() is { } decided)
            return ProductErrors.Decided(decided);
        return await db.IsOfSupplier(user.Id, product.SupplierId, ct) ? ProductErrors.OwnCompany : product;
    }

    /// <summary>A product that staff acts upon: not one that the own company offers.</summary>
    public static async Task<Result<Product>> OfOthers(this IMarketplaceDb db, Guid productId, ICurrentUser user, CancellationToken ct)
    {
        if (await db.WholeProducts.SingleOrDefaultAsync(p => p.Id == productId, ct) is not { } product)
            return ProductErrors.NotFound;
        return await db.IsOfSupplier(user.Id, product.SupplierId, ct) ? ProductErrors.OwnCompany : product;
    }

    private static Task<bool> IsOfSupplier(this IMarketplaceDb db, Guid memberId, Guid supplierId, CancellationToken ct) =>
        db.KnownMembers.AnyAsync(m => m.Id == memberId && m.CompanyId == supplierId, ct);
}
