using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Categories;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>A product as its supplier sees it, for every page about it.</summary>
[ForMembers]
internal sealed record GetMyProduct(Guid ProductId) : IQuery<MyProduct>;

/// <param name="Product">The product with the versions that are live and under way; only to be read.</param>
/// <param name="SupplierName">The supplier's name.</param>
/// <param name="Rounds">Every round that ended, newest first.</param>
/// <param name="Files">What is known of the files that its versions name.</param>
/// <param name="Categories">All categories in their order.</param>
/// <param name="ReviewDay">Until when the review that is under way is to be decided, or null.</param>
internal sealed record MyProduct(
    Product Product,
    LocalText SupplierName,
    IReadOnlyList<RoundLine> Rounds,
    IReadOnlyDictionary<Guid, ProductFileView> Files,
    IReadOnlyList<CategoryChoice> Categories,
    DateOnly? ReviewDay
)
{
    /// <summary>What is being written, else what is live.</summary>
    public ProductContent Content => Product.Current();

    public bool IsInReview => Product.Open is { State: RevisionState.Submitted };

    /// <summary>Whether the section can be changed now.</summary>
    public bool IsOpen(ProductSection section) => Product.OpenSections.Contains(section);

    /// <summary>What the reviewer said about a section when the version came back, or null.</summary>
    public string? RemarkOn(ProductSection section) => Product.Open?.Remarks.FirstOrDefault(r => r.Section == section)?.Remark;
}

/// <summary>A round of review that ended.</summary>
/// <param name="ByName">Who ended it, where that is the reader's matter.</param>
internal sealed record RoundLine(
    int Round,
    ReviewDecision Decision,
    DateTimeOffset SubmittedAt,
    DateTimeOffset DecidedAt,
    string? ByName,
    string? Note,
    IReadOnlyList<SectionRemark> Remarks
);

internal static class ProductRounds
{
    /// <summary>The rounds of a product that was loaded with them, newest first.</summary>
    /// <param name="product">The product.</param>
    /// <param name="byName">Who is named as having ended a round.</param>
    public static IReadOnlyList<RoundLine> RoundLines(this Product product, Func<ProductReview, string?> byName) =>
        [
            .. product
                .Reviews.OrderByDescending(r => r.Round)
                .Select(r => new RoundLine(r.Round, r.Decision, r.SubmittedAt, r.DecidedAt, byName(r), r.Note, r.Remarks)),
        ];
}

internal sealed class GetMyProductHandler(IMarketplaceDb db, MarketplaceAccess access, IOptions<MarketplaceOptions> options, WorkCalendar calendar)
    : IQueryHandler<GetMyProduct, MyProduct>
{
    public async Task<Result<MyProduct>> Handle(GetMyProduct request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var (id, supplierId) = (request.ProductId, own.Value.Id);
        var found = db.WholeProducts.Include(p => p.Reviews).AsNoTracking().Where(p => p.Id == id && p.SupplierId == supplierId);
        if (await found.SingleOrDefaultAsync(cancellationToken) is not { } product)
            return ProductErrors.NotFound;
        var files = await db.FileViews(product.Revisions.SelectMany(r => r.Content.FileIds), cancellationToken);
        return new MyProduct(
            product,
            own.Value.Name,
            // who reviewed is the platform's matter; who took it back is the supplier's own
            product.RoundLines(r => r.Decision == ReviewDecision.Recalled ? r.DecidedByName : null),
            files,
            await db.CategoryChoices(cancellationToken),
            product.Open is { State: RevisionState.Submitted, SubmittedAt: { } sent }
                ? (await calendar.WorkingDays(cancellationToken)).DueDay(sent, options.Value.ProductReviewDays)
                : null
        );
    }
}
