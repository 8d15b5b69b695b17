using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>One page of the subscriptions; those that end first come first, or last where they have ended.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ListSubscriptions(SubscriptionFilter Filter, int Page) : IQuery<SubscriptionList>;

/// <param name="Rows">The page.</param>
/// <param name="Counts">How many there are per tab.</param>
/// <param name="Total">How many there are in all.</param>
internal sealed record SubscriptionList(PageOf<SubscriptionRow> Rows, IReadOnlyDictionary<SubscriptionTab, int> Counts, int Total);

/// <param name="Runs">Whether it can be used now.</param>
/// <param name="Seats">How many members may enter while it runs.</param>
internal sealed record SubscriptionRow(
    Guid Id,
    string Number,
    string Company,
    string TaxId,
    bool IsCompanySuspended,
    DateTimeOffset StartedAt,
    DateOnly LastDay,
    bool Runs,
    SubscriptionEnd? End,
    int Seats
);

internal sealed class ListSubscriptionsHandler(ICarbonCloudDb db, TimeProvider clock) : IQueryHandler<ListSubscriptions, SubscriptionList>
{
    private const int PageSize = 25;

    public async Task<Result<SubscriptionList>> Handle(ListSubscriptions request, CancellationToken cancellationToken)
    {
        var (filter, now) = (request.Filter, clock.GetUtcNow());
        var found = filter.Found(db);
        var counts = new Dictionary<SubscriptionTab, int>();
        foreach (var tab in Enum.GetValues<SubscriptionTab>())
            counts[tab] = await SubscriptionFilter.In(tab, found, now).CountAsync(cancellationToken);
        var total = counts[SubscriptionTab.Running] + counts[SubscriptionTab.Ended];
        var info = new PageInfo(request.Page, PageSize, filter.Tab is { } chosen ? counts[chosen] : total);
        if (info.IsOutside)
            return new SubscriptionList(new PageOf<SubscriptionRow>([], info), counts, total);

        var narrowed = filter.Narrowed(found, now);
        var sorted = filter.Tab is SubscriptionTab.Running or SubscriptionTab.EndingSoon
            ? narrowed.OrderBy(f => f.Subscription.EndsAt)
            : narrowed.OrderByDescending(f => f.Subscription.EndsAt);
        var rows = await sorted
            .ThenBy(f => f.Subscription.Id)
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(f => new SubscriptionRow(
                f.Subscription.Id,
                f.Subscription.Number,
                f.Company.Name,
                f.Company.TaxId,
                f.Company.IsSuspended,
                f.Subscription.StartedAt,
                f.Subscription.LastDay,
                f.Subscription.EndedAt == null && f.Subscription.EndsAt > now,
                f.Subscription.End,
                db.Seats.Count(s => s.CompanyId == f.Company.Id && s.IsAllowed && db.KnownMembers.Any(m => m.Id == s.MemberId && m.CompanyId == s.CompanyId))
            ))
            .ToListAsync(cancellationToken);
        return new SubscriptionList(new PageOf<SubscriptionRow>(rows, info), counts, total);
    }
}
