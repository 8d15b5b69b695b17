using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>A product with the version that is live and the one under way, for lists.</summary>
internal sealed class ProductVersions
{
    public required Product Product { get; init; }

    public required Supplier Supplier { get; init; }

    public required ProductRevision? Live { get; init; }

    public required ProductRevision? Open { get; init; }
}

/// <summary>How many products stand so.</summary>
internal sealed record ProductCount(ListingState Listing, RevisionState? Open, int Count);

internal static class ProductLists
{
    /// <param name="db">The database.</param>
    /// <param name="products">Which products.</param>
    /// <param name="withDrafts">Whether a version that is only being written counts as under way.</param>
    public static IQueryable<ProductVersions> Versions(this IMarketplaceDb db, IQueryable<Product> products, bool withDrafts) =>
        from product in products
        join supplier in db.Suppliers on product.SupplierId equals supplier.Id
        from live in product.Revisions.Where(r => r.State == RevisionState.Approved).DefaultIfEmpty()
        from open in product
            .Revisions.Where(r => r.State == RevisionState.Submitted || r.State == RevisionState.Returned || (withDrafts && r.State == RevisionState.Draft))
            .DefaultIfEmpty()
        select new ProductVersions
        {
            Product = product,
            Supplier = supplier,
            Live = live,
            Open = open,
        };

    /// <summary>Those with the keyword in one of their names, or in their supplier's.</summary>
    public static IQueryable<ProductVersions> Named(this IQueryable<ProductVersions> products, string? keyword) =>
        Keyword.Anywhere(keyword) is not { } text
            ? products
            : products.Where(x =>
                EF.Functions.Like(x.Live!.NameZh!, text, Keyword.Escape)
                || EF.Functions.Like(x.Live!.NameEn!, text, Keyword.Escape)
                || EF.Functions.Like(x.Open!.NameZh!, text, Keyword.Escape)
                || EF.Functions.Like(x.Open!.NameEn!, text, Keyword.Escape)
                || EF.Functions.Like(x.Supplier.Name, text, Keyword.Escape)
                || EF.Functions.Like(x.Supplier.NameEn!, text, Keyword.Escape)
            );

    /// <summary>How many there are of each standing, by one question.</summary>
    public static Task<List<ProductCount>> Counted(this IQueryable<ProductVersions> products, CancellationToken ct) =>
        products
            .GroupBy(x => new { x.Product.Listing, State = (RevisionState?)x.Open!.State })
            .Select(g => new ProductCount(g.Key.Listing, g.Key.State, g.Count()))
            .ToListAsync(ct);
}
