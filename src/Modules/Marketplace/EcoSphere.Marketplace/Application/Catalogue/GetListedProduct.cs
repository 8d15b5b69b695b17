using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>What does everybody see of a tool? What is withdrawn, hidden or not approved yet is not there.</summary>
[ForAnyone]
internal sealed record GetListedProduct(string Slug) : IQuery<ListedProduct>;

/// <summary>A tool as everybody sees it.</summary>
/// <param name="Slug">Its part of the address.</param>
/// <param name="Content">The approved version.</param>
/// <param name="Category">What it does.</param>
/// <param name="CategorySlug">How addresses name that.</param>
/// <param name="Supplier">Who offers it.</param>
/// <param name="Badge">The badge (標章), or null.</param>
/// <param name="PublishedAt">When it was first listed.</param>
/// <param name="Files">What can be downloaded.</param>
/// <param name="Related">The newest others that do the same.</param>
internal sealed record ListedProduct(
    string Slug,
    ProductContent Content,
    LocalText Category,
    string CategorySlug,
    ListedSupplierName Supplier,
    Badge? Badge,
    DateTimeOffset PublishedAt,
    IReadOnlyList<ListedFile> Files,
    IReadOnlyList<ProductCard> Related
);

/// <summary>The supplier of a tool, as the tool's page names it.</summary>
internal sealed record ListedSupplierName(string Slug, LocalText Name);

/// <summary>A file that everybody can download.</summary>
internal sealed record ListedFile(Guid Id, LocalText Title, string Name, long Length);

internal sealed class GetListedProductHandler(IMarketplaceDb db, TimeProvider clock) : IQueryHandler<GetListedProduct, ListedProduct>
{
    private const int RelatedShown = 3;

    private static readonly Func<DbContext, string, Task<Row?>> Find = EF.CompileAsyncQuery(
        (DbContext db, string slug) =>
            (
                from listing in db.Set<Listing>()
                join product in db.Set<Product>() on listing.ProductId equals product.Id
                join supplier in db.Set<Supplier>() on listing.SupplierId equals supplier.Id
                from revision in product.Revisions
                join category in db.Set<Category>() on revision.CategoryId equals (Guid?)category.Id
                where listing.Slug == slug && revision.State == RevisionState.Approved
                select new Row(
                    product.Id,
                    revision,
                    category.Number,
                    category.Slug,
                    category.NameZh,
                    category.NameEn,
                    supplier.Slug,
                    supplier.Name,
                    supplier.NameEn,
                    product.CertificateNumber,
                    product.CertifiedUntil,
                    listing.PublishedAt
                )
            )
                .AsNoTracking()
                .SingleOrDefault()
    );

    private DbContext Context => (DbContext)db;

    public async Task<Result<ListedProduct>> Handle(GetListedProduct request, CancellationToken cancellationToken)
    {
        // what is compiled takes no token; it is one seek
        if (await Find(Context, request.Slug) is not { } row)
            return ProductErrors.NotFound;
        var content = row.Revision.Content;
        return new ListedProduct(
            request.Slug,
            content,
            new LocalText(row.CategoryZh, row.CategoryEn),
            row.CategorySlug,
            new ListedSupplierName(row.SupplierSlug, new LocalText(row.SupplierZh, row.SupplierEn)),
            Badge.Of(row.CertificateNumber, row.CertifiedUntil, clock.GetUtcNow()),
            row.PublishedAt,
            await Files(content, cancellationToken),
            await Related(row, cancellationToken)
        );
    }

    private async Task<IReadOnlyList<ListedFile>> Files(ProductContent content, CancellationToken ct)
    {
        if (content.Files.Count == 0)
            return [];
        var ids = content.Files.Select(f => f.FileId).ToList();
        var stored = await db
            .Files.AsNoTracking()
            .Where(f => ids.Contains(f.Id))
            .Select(f => new
            {
                f.Id,
                f.FileName,
                f.Length,
            })
            .ToDictionaryAsync(f => f.Id, ct);
        return
        [
            .. content
                .Files.Where(f => stored.ContainsKey(f.FileId))
                .Select(f => new ListedFile(f.FileId, new LocalText(f.TitleZh, f.TitleEn), stored[f.FileId].FileName, stored[f.FileId].Length)),
        ];
    }

    private async Task<IReadOnlyList<ProductCard>> Related(Row row, CancellationToken ct)
    {
        var (same, name) = (FacetChoice.OfCategory(Category.BitOf(row.CategoryNumber)), new LocalText(row.CategoryZh, row.CategoryEn));
        var newest = await CatalogueQueries.Walk(Context, same, ListOrder.Newest, 0, RelatedShown + 1, ct);
        return [.. newest.Where(c => c.ProductId != row.ProductId).Take(RelatedShown).Select(c => c with { Category = name })];
    }

    private sealed record Row(
        Guid ProductId,
        ProductRevision Revision,
        int CategoryNumber,
        string CategorySlug,
        string CategoryZh,
        string CategoryEn,
        string SupplierSlug,
        string SupplierZh,
        string? SupplierEn,
        string? CertificateNumber,
        DateOnly? CertifiedUntil,
        DateTimeOffset PublishedAt
    );
}
