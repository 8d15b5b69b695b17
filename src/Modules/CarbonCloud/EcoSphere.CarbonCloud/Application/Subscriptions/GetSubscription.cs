using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>One subscription with who may enter and what was done with it.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record GetSubscription(Guid SubscriptionId) : IQuery<SubscriptionView>;

/// <param name="Version">The state that is shown.</param>
/// <param name="Runs">Whether it can be used now.</param>
/// <param name="LatestLastDay">The latest last day that an extension may name.</param>
/// <param name="Seats">Who may enter while it runs.</param>
/// <param name="History">What was done with it, newest first.</param>
internal sealed record SubscriptionView(
    Guid Id,
    Guid Version,
    string Number,
    Guid ApplicationId,
    string Company,
    string TaxId,
    bool IsCompanySuspended,
    DateTimeOffset StartedAt,
    DateOnly LastDay,
    bool Runs,
    SubscriptionEnd? End,
    DateTimeOffset? EndedAt,
    string? EndReason,
    int? RemindedDays,
    DateOnly LatestLastDay,
    IReadOnlyList<SeatRow> Seats,
    IReadOnlyList<HistoryLine> History
);

internal sealed class GetSubscriptionHandler(ICarbonCloudDb db, TimeProvider clock) : IQueryHandler<GetSubscription, SubscriptionView>
{
    private const int MostSeats = 500;
    private const int MostLines = 100;

    public async Task<Result<SubscriptionView>> Handle(GetSubscription request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var found = await (
            from subscription in db.Subscriptions.AsNoTracking()
            join company in db.KnownCompanies on subscription.CompanyId equals company.Id
            where subscription.Id == request.SubscriptionId
            select new { Subscription = subscription, Company = company }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return SubscriptionErrors.NotFound;
        var s = found.Subscription;
        var runs = s.RunsAt(now);
        IReadOnlyList<SeatRow> seats = runs
            ? await SeatRows.Of(db, now).Where(r => r.SubscriptionId == s.Id).OrderBy(r => r.Name).Take(MostSeats).ToListAsync(cancellationToken)
            : [];
        var history = await db
            .Audit.Where(l => l.SubjectId == s.Id)
            .OrderByDescending(l => l.At)
            .ThenByDescending(l => l.Id)
            .Take(MostLines)
            .Select(l => new HistoryLine(l.At, l.ActorName, l.Action, l.Reason))
            .ToListAsync(cancellationToken);
        return new SubscriptionView(
            s.Id,
            s.Version,
            s.Number,
            s.ApplicationId,
            found.Company.Name,
            found.Company.TaxId,
            found.Company.IsSuspended,
            s.StartedAt,
            s.LastDay,
            runs,
            s.End ?? (runs ? null : SubscriptionEnd.Expired),
            s.EndedAt ?? (runs ? null : s.EndsAt),
            s.EndReason,
            s.RemindedDays,
            TaipeiTime.DayOf(now).AddMonths(Subscription.MostMonthsAhead),
            seats,
            history
        );
    }
}
