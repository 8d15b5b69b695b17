using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Staff;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Staff;

/// <summary>Somebody can always run the platform.</summary>
internal static class AdministratorRule
{
    /// <summary>
    /// To be asked before a member loses the right to run the platform, by whatever way. The roster is read before the others are counted
    /// and written with the change: two at once collide on it.
    /// </summary>
    public static async Task<Result> MayLoseAdministrator(this IIdentityDb db, Guid memberId, CancellationToken ct)
    {
        if (await db.StaffRosters.SingleOrDefaultAsync(ct) is not { } roster)
            db.StaffRosters.Add(roster = new StaffRoster());
        return roster.Lose(
            await db.Members.AnyAsync(m => m.Id != memberId && m.State == MemberState.Active && m.Grants.Any(g => g.Permission == Permissions.System), ct)
        );
    }
}
