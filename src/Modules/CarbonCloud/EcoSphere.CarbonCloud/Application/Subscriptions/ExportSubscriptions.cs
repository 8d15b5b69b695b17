using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>Takes the filtered subscriptions out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ExportSubscriptions(SubscriptionFilter Filter) : ICommand<IAsyncEnumerable<ExportedSubscription>>;

internal sealed record ExportedSubscription(
    string Number,
    string Company,
    string TaxId,
    DateTimeOffset StartedAt,
    DateOnly LastDay,
    DateTimeOffset? EndedAt,
    SubscriptionEnd? End,
    string? EndReason
);

internal sealed class ExportSubscriptionsHandler(ICarbonCloudDb db, TimeProvider clock)
    : ICommandHandler<ExportSubscriptions, IAsyncEnumerable<ExportedSubscription>>
{
    public async Task<Result<IAsyncEnumerable<ExportedSubscription>>> Handle(ExportSubscriptions request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Narrowed(filter.Found(db), clock.GetUtcNow());
        db.Record(
            "SubscriptionExport",
            Guid.Empty,
            (nameof(filter.Tab), filter.Tab?.ToString()),
            (nameof(filter.Keyword), filter.Keyword),
            ("Count", await found.CountAsync(cancellationToken))
        );
        var rows = found
            .OrderByDescending(f => f.Subscription.EndsAt)
            .ThenBy(f => f.Subscription.Id)
            .Select(f => new ExportedSubscription(
                f.Subscription.Number,
                f.Company.Name,
                f.Company.TaxId,
                f.Subscription.StartedAt,
                f.Subscription.LastDay,
                f.Subscription.EndedAt,
                f.Subscription.End,
                f.Subscription.EndReason
            ));
        return Result<IAsyncEnumerable<ExportedSubscription>>.Of(rows.AsAsyncEnumerable());
    }
}
