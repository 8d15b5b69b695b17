using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>One page of the own supplier's products.</summary>
[ForMembers]
internal sealed record ListMyProducts(MyProductFilter Filter, int Page) : IQuery<MyProductList>;

/// <summary>How the own products are narrowed and sorted.</summary>
/// <param name="Listing">Whether everybody can find them, or null for all.</param>
/// <param name="Open">How the version under way stands, or none for all.</param>
/// <param name="Keyword">A part of a name.</param>
/// <param name="Sort">A key of <see cref="Sorted"/>, with a leading hyphen when descending.</param>
internal sealed record MyProductFilter(ListingState? Listing, IReadOnlyList<RevisionState> Open, string? Keyword, string? Sort)
{
    public bool Fits(ProductCount count) =>
        (Listing is null || count.Listing == Listing) && (Open.Count == 0 || (count.Open is { } open && Open.Contains(open)));

    public IQueryable<ProductVersions> Narrowed(IQueryable<ProductVersions> products)
    {
        if (Listing is { } listing)
            products = products.Where(x => x.Product.Listing == listing);
        return Open.Count == 0 ? products : products.Where(x => Open.Contains(x.Open!.State));
    }

    /// <summary>What was changed last comes first unless told otherwise.</summary>
    public IQueryable<ProductVersions> Sorted(IQueryable<ProductVersions> products) =>
        (
            Sort switch
            {
                "name" => products.OrderBy(x => x.Open!.NameZh ?? x.Live!.NameZh),
                "-name" => products.OrderByDescending(x => x.Open!.NameZh ?? x.Live!.NameZh),
                "changed" => products.OrderBy(x => x.Product.ChangedAt),
                _ => products.OrderByDescending(x => x.Product.ChangedAt),
            }
        ).ThenBy(x => x.Product.Id);
}

/// <param name="Rows">The page.</param>
/// <param name="Counts">How many there are of each standing that have the keyword.</param>
internal sealed record MyProductList(PageOf<MyProductRow> Rows, IReadOnlyList<ProductCount> Counts);

internal sealed record MyProductRow(
    Guid Id,
    LocalText Name,
    ListingState Listing,
    Side? WithdrawnBy,
    RevisionState? Open,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? ReturnedAt,
    DateTimeOffset ChangedAt,
    bool IsCertified
);

internal sealed class ListMyProductsHandler(IMarketplaceDb db, MarketplaceAccess access) : IQueryHandler<ListMyProducts, MyProductList>
{
    private const int PageSize = 20;

    public async Task<Result<MyProductList>> Handle(ListMyProducts request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var (filter, supplierId) = (request.Filter, own.Value.Id);
        var found = db.Versions(db.Products.AsNoTracking().Where(p => p.SupplierId == supplierId), withDrafts: true).Named(filter.Keyword);
        var counts = await found.Counted(cancellationToken);
        var info = new PageInfo(request.Page, PageSize, counts.Where(filter.Fits).Sum(c => c.Count));
        if (info.IsOutside)
            return new MyProductList(new PageOf<MyProductRow>([], info), counts);

        var rows = await filter
            .Sorted(filter.Narrowed(found))
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(x => new MyProductRow(
                x.Product.Id,
                new LocalText(x.Open!.NameZh ?? x.Live!.NameZh, x.Open!.NameEn ?? x.Live!.NameEn),
                x.Product.Listing,
                x.Product.WithdrawnBy,
                (RevisionState?)x.Open!.State,
                x.Open!.SubmittedAt,
                x.Open!.DecidedAt,
                x.Product.ChangedAt,
                x.Product.CertificateNumber != null
            ))
            .ToListAsync(cancellationToken);
        return new MyProductList(new PageOf<MyProductRow>(rows, info), counts);
    }
}
