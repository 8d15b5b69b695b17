using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>What does everybody see of a supplier? One that is suspended is not there.</summary>
/// <param name="Slug">Its part of the address.</param>
/// <param name="Page">The page of its tools, from 1.</param>
[ForAnyone]
internal sealed record GetListedSupplier(string Slug, int Page) : IQuery<ListedSupplier>;

/// <summary>A supplier as everybody sees it, with its tools, the newest first.</summary>
internal sealed record ListedSupplier(string Slug, LocalText Name, LocalText Introduction, string? Website, bool HasLogo, PageOf<ProductCard> Products);

internal sealed class GetListedSupplierHandler(IMarketplaceDb db) : IQueryHandler<GetListedSupplier, ListedSupplier>
{
    public async Task<Result<ListedSupplier>> Handle(GetListedSupplier request, CancellationToken cancellationToken)
    {
        var supplier = await db.Suppliers.AsNoTracking().SingleOrDefaultAsync(s => s.Slug == request.Slug && s.IsActive, cancellationToken);
        if (supplier is null)
            return SupplierErrors.NotFound;

        var listed = db.Listings.Where(l => l.SupplierId == supplier.Id);
        var info = new PageInfo(request.Page, SearchProducts.PageSize, await listed.CountAsync(cancellationToken));
        if (info.IsOutside)
            return CatalogueErrors.NoPage;
        var cards = await listed
            .OrderByDescending(l => l.PublishedAt)
            .ThenByDescending(l => l.Number)
            .Skip((info.Number - 1) * info.Size)
            .Take(info.Size)
            .Select(CatalogueQueries.Card)
            .ToListAsync(cancellationToken);
        var names =
            cards.Count == 0
                ? []
                : await db
                    .Categories.AsNoTracking()
                    .ToDictionaryAsync(c => Category.BitOf(c.Number), c => new LocalText(c.NameZh, c.NameEn), cancellationToken);
        return new ListedSupplier(
            supplier.Slug,
            new LocalText(supplier.Name, supplier.NameEn),
            new LocalText(supplier.IntroductionZh, supplier.IntroductionEn),
            supplier.Website,
            supplier.LogoFileId is not null,
            new PageOf<ProductCard>(cards.ConvertAll(c => c with { Category = names[c.CategoryBit] }), info)
        );
    }
}
