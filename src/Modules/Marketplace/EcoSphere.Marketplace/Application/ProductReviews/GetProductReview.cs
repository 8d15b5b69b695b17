using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Categories;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>All that a reviewer needs to decide about a product.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record GetProductReview(Guid ProductId) : IQuery<ProductReviewView>;

/// <param name="Product">The product; only to be read, and nothing of a draft.</param>
/// <param name="Sent">The version that was sent and is in review or returned, or null.</param>
/// <param name="Changes">What the sent version would change of the one that is live.</param>
/// <param name="Corrections">What was changed since this version was returned, or null where it was not.</param>
/// <param name="Supplier">Who offers it.</param>
/// <param name="Rounds">Every round that ended, newest first.</param>
/// <param name="History">What was done with the product, newest first.</param>
/// <param name="ReaderId">Who reads.</param>
/// <param name="IsOwn">Whether the reader sent it or belongs to the supplier, so that somebody else has to decide.</param>
/// <param name="ReviewDay">Until when it is to be decided, or null.</param>
internal sealed record ProductReviewView(
    Product Product,
    ProductRevision? Sent,
    IReadOnlyList<FieldChange> Changes,
    IReadOnlyList<FieldChange>? Corrections,
    ReviewedSupplier Supplier,
    IReadOnlyList<RoundLine> Rounds,
    IReadOnlyList<ProductHistoryLine> History,
    IReadOnlyDictionary<Guid, ProductFileView> Files,
    IReadOnlyList<CategoryChoice> Categories,
    Guid ReaderId,
    bool IsOwn,
    DateOnly? ReviewDay,
    bool IsOverdue
)
{
    public ProductRevision? Live => Product.Live;

    /// <summary>The version that the page is about.</summary>
    public ProductRevision Shown => (Sent ?? Live)!;

    public bool IsInReview => Sent is { State: RevisionState.Submitted };

    /// <summary>Whether the reader may decide now; the same is checked again when it is decided.</summary>
    public bool CanDecide => IsInReview && !IsOwn && Supplier.IsActive && (Product.ClaimedById is null || Product.ClaimedById == ReaderId);
}

internal sealed record ReviewedSupplier(string Slug, LocalText Name, bool IsActive);

/// <summary>One thing that was done to a product, as the audit trail has it.</summary>
internal sealed record ProductHistoryLine(DateTimeOffset At, string ActorName, string Action, string? Reason);

internal sealed class GetProductReviewHandler(
    IMarketplaceDb db,
    ICurrentUser user,
    IOptions<MarketplaceOptions> options,
    WorkCalendar calendar,
    TimeProvider clock
) : IQueryHandler<GetProductReview, ProductReviewView>
{
    private const int MostLines = 100;

    /// <summary>What the supplier writes before it is sent is no part of the review.</summary>
    private static readonly string[] Unsent = [nameof(KeepProductText), nameof(AddProductFile), nameof(ArrangeProductFiles), nameof(DiscardProductVersion)];

    public async Task<Result<ProductReviewView>> Handle(GetProductReview request, CancellationToken cancellationToken)
    {
        var (id, me) = (request.ProductId, user.Id);
        var product = await db.WholeProducts.Include(p => p.Reviews).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        var sent = product?.Open is { State: not RevisionState.Draft } open ? open : null;
        if (product is null || (product.Live is null && sent is null))
            return ProductErrors.NotFound;

        var supplier = await db
            .Suppliers.Where(s => s.Id == product.SupplierId)
            .Select(s => new
            {
                s.Slug,
                s.Name,
                s.NameEn,
                s.IsActive,
                IsReaders = db.KnownMembers.Any(m => m.Id == me && m.CompanyId == s.Id),
            })
            .SingleAsync(cancellationToken);
        var files = await db.FileViews([.. product.Live?.Content.FileIds ?? [], .. sent?.Content.FileIds ?? []], cancellationToken);
        var history = await db
            .Audit.Where(l => l.SubjectId == id && !Unsent.Contains(l.Action))
            .OrderByDescending(l => l.At)
            .ThenByDescending(l => l.Id)
            .Take(MostLines)
            .Select(l => new ProductHistoryLine(l.At, l.ActorName, l.Action, l.Reason))
            .ToListAsync(cancellationToken);
        var returned = product
            .Reviews.OrderBy(r => r.Round)
            .LastOrDefault(r => r.RevisionNumber == sent?.Number && r.Decision == ReviewDecision.Returned)
            ?.Sent;
        var waiting = sent is { State: RevisionState.Submitted };
        var (working, days) = (await calendar.WorkingDays(cancellationToken), options.Value.ProductReviewDays);
        return new ProductReviewView(
            product,
            sent,
            sent is not null && product.Live is not null ? product.Changes : [],
            waiting && returned is not null ? FieldChange.Since(returned, sent!.Content) : null,
            new ReviewedSupplier(supplier.Slug, new LocalText(supplier.Name, supplier.NameEn), supplier.IsActive),
            product.RoundLines(r => r.DecidedByName),
            history,
            files,
            await db.CategoryChoices(cancellationToken),
            me,
            supplier.IsReaders || (waiting && sent!.SubmittedById == me),
            waiting ? working.DueDay(sent!.SubmittedAt!.Value, days) : null,
            waiting && sent!.SubmittedAt < working.OverdueBefore(clock.GetUtcNow(), days)
        );
    }
}
