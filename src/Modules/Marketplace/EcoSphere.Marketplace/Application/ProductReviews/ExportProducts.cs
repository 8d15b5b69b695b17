using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>Takes the products of the filtered list out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ExportProducts(ReviewFilter Filter) : ICommand<IAsyncEnumerable<ExportedProduct>>;

internal sealed record ExportedProduct(
    string Slug,
    LocalText Name,
    LocalText Supplier,
    LocalText Category,
    Deployment? Deployment,
    PriceModel? PriceModel,
    string? Website,
    ListingState Listing,
    RevisionState? Open,
    int Round,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? WithdrawnAt,
    string? WithdrawalReason,
    string? CertificateNumber,
    DateOnly? CertifiedUntil
);

internal sealed class ExportProductsHandler(IMarketplaceDb db) : ICommandHandler<ExportProducts, IAsyncEnumerable<ExportedProduct>>
{
    public async Task<Result<IAsyncEnumerable<ExportedProduct>>> Handle(ExportProducts request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Narrowed(filter.Found(db));
        db.Record(
            "ProductExport",
            Guid.Empty,
            (nameof(filter.Tab), filter.Tab.ToString()),
            (nameof(filter.Keyword), filter.Keyword),
            ("Count", await found.CountAsync(cancellationToken))
        );
        var rows =
            from x in filter.Sorted(found)
            // what was sent is complete
            join category in db.Categories on x.Open!.CategoryId ?? x.Live!.CategoryId equals category.Id
            select new ExportedProduct(
                x.Product.Slug,
                new LocalText(x.Open!.NameZh ?? x.Live!.NameZh, x.Open!.NameEn ?? x.Live!.NameEn),
                new LocalText(x.Supplier.Name, x.Supplier.NameEn),
                new LocalText(category.NameZh, category.NameEn),
                x.Open!.Deployment ?? x.Live!.Deployment,
                x.Open!.PriceModel ?? x.Live!.PriceModel,
                x.Open!.Website ?? x.Live!.Website,
                x.Product.Listing,
                (RevisionState?)x.Open!.State,
                x.Product.Round,
                x.Open!.SubmittedAt ?? x.Live!.SubmittedAt,
                x.Product.PublishedAt,
                x.Product.WithdrawnAt,
                x.Product.WithdrawalReason,
                x.Product.CertificateNumber,
                x.Product.CertifiedUntil
            );
        return Result<IAsyncEnumerable<ExportedProduct>>.Of(rows.AsAsyncEnumerable());
    }
}
