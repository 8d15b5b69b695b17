using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>How full the reviewers' queue is.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record CountWaitingProducts : IQuery<WaitingProducts>;

/// <param name="Count">How many wait for a decision.</param>
/// <param name="Oldest">Since when the oldest waits, or null when none does.</param>
/// <param name="Overdue">How many should have been decided by now.</param>
internal sealed record WaitingProducts(int Count, DateTimeOffset? Oldest, int Overdue);

internal sealed class CountWaitingProductsHandler(IMarketplaceDb db, IOptions<MarketplaceOptions> options, WorkCalendar calendar, TimeProvider clock)
    : IQueryHandler<CountWaitingProducts, WaitingProducts>
{
    public async Task<Result<WaitingProducts>> Handle(CountWaitingProducts request, CancellationToken cancellationToken)
    {
        var overdueBefore = (await calendar.WorkingDays(cancellationToken)).OverdueBefore(clock.GetUtcNow(), options.Value.ProductReviewDays);
        return await db
                .Products.SelectMany(p => p.Revisions)
                .Where(r => r.State == RevisionState.Submitted)
                .GroupBy(_ => 1)
                .Select(g => new WaitingProducts(g.Count(), g.Min(r => r.SubmittedAt), g.Count(r => r.SubmittedAt < overdueBefore)))
                .SingleOrDefaultAsync(cancellationToken)
            ?? new WaitingProducts(0, null, 0);
    }
}
