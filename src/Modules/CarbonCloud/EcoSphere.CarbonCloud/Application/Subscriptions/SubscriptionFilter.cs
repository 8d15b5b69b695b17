using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>Which subscriptions are shown.</summary>
internal enum SubscriptionTab
{
    /// <summary>使用中.</summary>
    Running,

    /// <summary>即將到期: running, with a last day within the first reminder.</summary>
    EndingSoon,

    /// <summary>已結束.</summary>
    Ended,
}

/// <summary>How the list of subscriptions is narrowed.</summary>
/// <param name="Tab">A state, or null for all.</param>
/// <param name="Keyword">A part of number, tax id or company name.</param>
internal sealed record SubscriptionFilter(SubscriptionTab? Tab, string? Keyword)
{
    public IQueryable<SubscriptionOfCompany> Found(ICarbonCloudDb db)
    {
        var found =
            from subscription in db.Subscriptions.AsNoTracking()
            join company in db.KnownCompanies on subscription.CompanyId equals company.Id
            select new SubscriptionOfCompany { Subscription = subscription, Company = company };
        if (TextInput.Line(Keyword) is not { } typed)
            return found;
        // numbers are written with hyphens, tax ids without
        var (text, code) = (Platform.Lists.Keyword.Anywhere(typed)!, Platform.Lists.Keyword.Anywhere(TextInput.Code(typed) ?? typed)!);
        return found.Where(f =>
            EF.Functions.Like(f.Subscription.Number, text, Platform.Lists.Keyword.Escape)
            || EF.Functions.Like(f.Company.TaxId, code, Platform.Lists.Keyword.Escape)
            || EF.Functions.Like(f.Company.Name, text, Platform.Lists.Keyword.Escape)
        );
    }

    public IQueryable<SubscriptionOfCompany> Narrowed(IQueryable<SubscriptionOfCompany> found, DateTimeOffset now) => In(Tab, found, now);

    /// <summary>Those of a tab; one whose last day is over has ended, whether that has been put down or not.</summary>
    public static IQueryable<SubscriptionOfCompany> In(SubscriptionTab? tab, IQueryable<SubscriptionOfCompany> found, DateTimeOffset now)
    {
        var soon = TaipeiTime.EndOf(TaipeiTime.DayOf(now).AddDays(Subscription.ReminderDays[0]));
        return tab switch
        {
            SubscriptionTab.Running => found.Where(f => f.Subscription.EndedAt == null && f.Subscription.EndsAt > now),
            SubscriptionTab.EndingSoon => found.Where(f => f.Subscription.EndedAt == null && f.Subscription.EndsAt > now && f.Subscription.EndsAt <= soon),
            SubscriptionTab.Ended => found.Where(f => f.Subscription.EndedAt != null || f.Subscription.EndsAt <= now),
            _ => found,
        };
    }
}

/// <summary>A subscription beside what is known of its company.</summary>
internal sealed class SubscriptionOfCompany
{
    public required Subscription Subscription { get; init; }

    public required Domain.Companies.KnownCompany Company { get; init; }
}
