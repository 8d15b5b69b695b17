using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>The company a member belongs to already.</summary>
internal sealed record MyPlace(Guid CompanyId, string Company, bool IsAdmin);

/// <summary>A place of a member in a company.</summary>
internal sealed class MemberPlace
{
    public Guid? MemberId { get; init; }

    public Guid CompanyId { get; init; }

    public string Company { get; init; } = "";

    public bool IsAdmin { get; init; }
}

internal static class MyPlaces
{
    /// <summary>Looks in the membership table, which is what counts; a session's claims may be a moment behind.</summary>
    public static Task<MyPlace?> PlaceOf(this ICompanyDb db, Guid memberId, CancellationToken ct) =>
        db.Places().Where(x => x.MemberId == memberId).Select(x => new MyPlace(x.CompanyId, x.Company, x.IsAdmin)).SingleOrDefaultAsync(ct);

    /// <summary>All places that members have.</summary>
    public static IQueryable<MemberPlace> Places(this ICompanyDb db) =>
        db
            .Companies.AsNoTracking()
            .SelectMany(
                c => c.Memberships,
                (c, m) =>
                    new MemberPlace
                    {
                        MemberId = m.MemberId,
                        CompanyId = c.Id,
                        Company = c.Name,
                        IsAdmin = m.IsAdmin,
                    }
            );
}
