using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>How do some tools differ? Those that are not listed are left out; the order is kept.</summary>
/// <param name="Slugs">Up to <see cref="MaxTools"/>; what is beyond is left out.</param>
[ForAnyone]
internal sealed record CompareProducts(IReadOnlyList<string> Slugs) : IQuery<IReadOnlyList<ComparedProduct>>
{
    /// <summary>More do not fit beside each other.</summary>
    public const int MaxTools = 4;
}

/// <summary>A tool in a comparison.</summary>
internal sealed record ComparedProduct(string Slug, ProductContent Content, LocalText Category, ListedSupplierName Supplier, Badge? Badge);

internal sealed class CompareProductsHandler(IMarketplaceDb db, TimeProvider clock) : IQueryHandler<CompareProducts, IReadOnlyList<ComparedProduct>>
{
    public async Task<Result<IReadOnlyList<ComparedProduct>>> Handle(CompareProducts request, CancellationToken cancellationToken)
    {
        List<string> slugs = [.. request.Slugs.Distinct(StringComparer.Ordinal).Take(CompareProducts.MaxTools)];
        if (slugs.Count == 0)
            return Array.Empty<ComparedProduct>();
        var now = clock.GetUtcNow();
        var found = await (
            from listing in db.Listings
            join product in db.Products on listing.ProductId equals product.Id
            join supplier in db.Suppliers on listing.SupplierId equals supplier.Id
            from revision in product.Revisions
            join category in db.Categories on revision.CategoryId equals (Guid?)category.Id
            where slugs.Contains(listing.Slug) && revision.State == RevisionState.Approved
            select new
            {
                listing.Slug,
                Revision = revision,
                Category = category,
                Supplier = supplier,
                product.CertificateNumber,
                product.CertifiedUntil,
            }
        )
            .AsNoTracking()
            .ToDictionaryAsync(p => p.Slug, StringComparer.Ordinal, cancellationToken);
        return slugs
            .Where(found.ContainsKey)
            .Select(s => found[s])
            .Select(p => new ComparedProduct(
                p.Slug,
                p.Revision.Content,
                new LocalText(p.Category.NameZh, p.Category.NameEn),
                new ListedSupplierName(p.Supplier.Slug, new LocalText(p.Supplier.Name, p.Supplier.NameEn)),
                Badge.Of(p.CertificateNumber, p.CertifiedUntil, now)
            ))
            .ToList();
    }
}
