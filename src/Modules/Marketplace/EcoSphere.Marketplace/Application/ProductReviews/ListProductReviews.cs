using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>One page of the reviewers' list.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ListProductReviews(ReviewFilter Filter, int Page) : IQuery<ReviewList>;

/// <param name="Rows">The page.</param>
/// <param name="Counts">How many there are of each standing that have the keyword.</param>
internal sealed record ReviewList(PageOf<ReviewRow> Rows, IReadOnlyList<ProductCount> Counts);

/// <param name="IsNew">Whether no version has been approved yet.</param>
/// <param name="IsOverdue">Whether it should have been decided by now.</param>
internal sealed record ReviewRow(
    Guid Id,
    LocalText Name,
    LocalText Supplier,
    ListingState Listing,
    RevisionState? Open,
    bool IsNew,
    bool IsHidden,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset ChangedAt,
    string? ClaimedByName,
    bool IsOverdue
);

internal sealed class ListProductReviewsHandler(IMarketplaceDb db, IOptions<MarketplaceOptions> options, WorkCalendar calendar, TimeProvider clock)
    : IQueryHandler<ListProductReviews, ReviewList>
{
    private const int PageSize = 25;

    public async Task<Result<ReviewList>> Handle(ListProductReviews request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Found(db);
        var counts = await found.Counted(cancellationToken);
        var info = new PageInfo(request.Page, PageSize, counts.Where(c => ReviewFilter.IsPartOf(filter.Tab, c)).Sum(c => c.Count));
        if (info.IsOutside)
            return new ReviewList(new PageOf<ReviewRow>([], info), counts);

        var overdueBefore = (await calendar.WorkingDays(cancellationToken)).OverdueBefore(clock.GetUtcNow(), options.Value.ProductReviewDays);
        var rows = await filter
            .Sorted(filter.Narrowed(found))
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(x => new ReviewRow(
                x.Product.Id,
                new LocalText(x.Open!.NameZh ?? x.Live!.NameZh, x.Open!.NameEn ?? x.Live!.NameEn),
                new LocalText(x.Supplier.Name, x.Supplier.NameEn),
                x.Product.Listing,
                (RevisionState?)x.Open!.State,
                x.Live == null,
                x.Product.IsHidden,
                x.Open!.SubmittedAt ?? x.Live!.SubmittedAt,
                x.Product.ChangedAt,
                x.Product.ClaimedByName,
                x.Open!.State == RevisionState.Submitted && x.Open!.SubmittedAt < overdueBefore
            ))
            .ToListAsync(cancellationToken);
        return new ReviewList(new PageOf<ReviewRow>(rows, info), counts);
    }
}
