using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>All products of the filtered list, read while they are written. Who took them out of the system is logged.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ExportProducts(ReviewFilter Filter) : IQuery<IAsyncEnumerable<ExportedProduct>>;

internal sealed record ExportedProduct(
    string Slug, LocalText Name, LocalText Supplier, LocalText Category, Deployment? Deployment, PriceModel? PriceModel, string? Website, ListingState Listing, RevisionState? Open,
    int Round, DateTimeOffset? SubmittedAt, DateTimeOffset? PublishedAt, DateTimeOffset? WithdrawnAt, string? WithdrawalReason, string? CertificateNumber, DateOnly? CertifiedUntil);

internal sealed partial class ExportProductsHandler(IMarketplaceDb db, ICurrentUser user, ILogger<ExportProductsHandler> logger)
    : IQueryHandler<ExportProducts, IAsyncEnumerable<ExportedProduct>>
{
    public Task<Result<IAsyncEnumerable<ExportedProduct>>> Handle(ExportProducts request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        LogExport(logger, user.Id, user.IpAddress);
        var rows =
            from x in filter.Sorted(filter.Narrowed(filter.Found(db)))
            from category in db.Categories.Where(c => c.Id == (x.Open!.CategoryId ?? x.Live!.CategoryId)).DefaultIfEmpty()
            select new ExportedProduct(
                x.Product.Slug, new LocalText(x.Open!.NameZh ?? x.Live!.NameZh, x.Open!.NameEn ?? x.Live!.NameEn), new LocalText(x.Supplier.Name, x.Supplier.NameEn),
                new LocalText(category.NameZh, category.NameEn), x.Open!.Deployment ?? x.Live!.Deployment, x.Open!.PriceModel ?? x.Live!.PriceModel, x.Open!.Website ?? x.Live!.Website,
                x.Product.Listing, (RevisionState?)x.Open!.State, x.Product.Round, x.Open!.SubmittedAt ?? x.Live!.SubmittedAt, x.Product.PublishedAt,
                x.Product.WithdrawnAt, x.Product.WithdrawalReason, x.Product.CertificateNumber, x.Product.CertifiedUntil);
        return Task.FromResult(Result<IAsyncEnumerable<ExportedProduct>>.Of(rows.AsAsyncEnumerable()));
    }

    [LoggerMessage(1, LogLevel.Information, "Products exported by {Member} from {Address}")]
    private static partial void LogExport(ILogger logger, Guid member, string? address);
}
