using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>The company a member belongs to already.</summary>
internal sealed record MyPlace(Guid CompanyId, string Company, bool IsAdmin);

internal static class MyPlaces
{
    /// <summary>Looks in the membership table, which is what counts; a session's claims may be a moment behind.</summary>
    public static Task<MyPlace?> PlaceOf(this ICompanyDb db, Guid memberId, CancellationToken ct) =>
        db
            .Companies.AsNoTracking()
            .SelectMany(
                c => c.Memberships,
                (c, m) =>
                    new
                    {
                        c.Id,
                        c.Name,
                        m.MemberId,
                        m.IsAdmin,
                    }
            )
            .Where(x => x.MemberId == memberId)
            .Select(x => new MyPlace(x.Id, x.Name, x.IsAdmin))
            .SingleOrDefaultAsync(ct);
}
