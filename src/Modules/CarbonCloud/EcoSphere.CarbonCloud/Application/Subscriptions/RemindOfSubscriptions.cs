using EcoSphere.CarbonCloud.Application.Mails;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>
/// Reminds companies of subscriptions that end soon: 30, 7 and 1 days before the last one, of each time once; of several that were
/// missed only the nearest. Not while the company is suspended.
/// </summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record RemindOfSubscriptions(int Most) : ICommand<int>;

internal sealed class RemindOfSubscriptionsHandler(ICarbonCloudDb db, TimeProvider clock) : ICommandHandler<RemindOfSubscriptions, int>
{
    public async Task<Result<int>> Handle(RemindOfSubscriptions request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = TaipeiTime.DayOf(now);
        var (first, second, third) = (End(today, 0), End(today, 1), End(today, 2));
        var (farthest, middle, nearest) = (Subscription.ReminderDays[0], Subscription.ReminderDays[1], Subscription.ReminderDays[2]);
        var ending = await db
            .Subscriptions.Where(s =>
                s.EndedAt == null
                && s.EndsAt > now
                && (
                    (s.EndsAt <= first && (s.RemindedDays == null || s.RemindedDays > farthest))
                    || (s.EndsAt <= second && s.RemindedDays > middle)
                    || (s.EndsAt <= third && s.RemindedDays > nearest)
                )
                && !db.KnownCompanies.Any(c => c.Id == s.CompanyId && c.IsSuspended)
            )
            .OrderBy(s => s.EndsAt)
            .ThenBy(s => s.Id)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        foreach (var subscription in ending)
            if (subscription.ReminderOn(today) is { } days)
                subscription.Reminded(days);
        await db.Tell(ending, ServiceMails.Ending, cancellationToken);
        return ending.Count;
    }

    /// <summary>The end of a subscription whose last day is so many days ahead.</summary>
    private static DateTimeOffset End(DateOnly today, int reminder) => TaipeiTime.EndOf(today.AddDays(Subscription.ReminderDays[reminder]));
}
