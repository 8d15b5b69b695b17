namespace EcoSphere.CarbonCloud.Application.Subscriptions;

/// <summary>A member who may enter the service now.</summary>
internal sealed class SeatRow
{
    public Guid SubscriptionId { get; init; }

    public Guid MemberId { get; init; }

    public string Name { get; init; } = "";

    public string Email { get; init; } = "";

    public string Company { get; init; } = "";

    public string TaxId { get; init; } = "";

    /// <summary>Since when the member has the seat.</summary>
    public DateTimeOffset Since { get; init; }
}

internal static class SeatRows
{
    /// <summary>Everybody who may enter at a moment: a seat, a place in the company, and a subscription that runs.</summary>
    public static IQueryable<SeatRow> Of(ICarbonCloudDb db, DateTimeOffset now) =>
        from seat in db.Seats
        join subscription in db.Subscriptions on seat.CompanyId equals subscription.CompanyId
        join member in db.KnownMembers on seat.MemberId equals member.Id
        join company in db.KnownCompanies on seat.CompanyId equals company.Id
        where
            seat.IsAllowed
            && member.CompanyId == seat.CompanyId
            && !member.IsSuspended
            && !company.IsSuspended
            && subscription.EndedAt == null
            && subscription.EndsAt > now
        select new SeatRow
        {
            SubscriptionId = subscription.Id,
            MemberId = member.Id,
            Name = member.Name,
            Email = member.Email,
            Company = company.Name,
            TaxId = company.TaxId,
            Since = seat.Since,
        };
}
