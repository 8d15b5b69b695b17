using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Staff;

/// <summary>Everybody on the staff, with permissions.</summary>
[ForStaff(Permissions.System)]
internal sealed record ListStaff : IQuery<IReadOnlyList<StaffRow>>;

internal sealed record StaffRow(
    Guid Id,
    string Name,
    string Email,
    MemberState State,
    bool HasSecondFactor,
    IReadOnlyList<string> Permissions,
    DateTimeOffset Since
);

internal sealed class ListStaffHandler(IIdentityDb db) : IQueryHandler<ListStaff, IReadOnlyList<StaffRow>>
{
    public async Task<Result<IReadOnlyList<StaffRow>>> Handle(ListStaff request, CancellationToken cancellationToken)
    {
        var found = await db
            .Members.AsNoTracking()
            .Where(m => m.Grants.Any())
            .OrderBy(m => m.Name)
            .Select(m => new
            {
                m.Id,
                m.Name,
                m.Email,
                m.State,
                HasSecondFactor = db.Authenticators.Any(a => a.MemberId == m.Id && a.EnabledAt != null),
                Grants = m.Grants.Select(g => new { g.Permission, g.GrantedAt }).ToList(),
            })
            .ToListAsync(cancellationToken);
        return Result<IReadOnlyList<StaffRow>>.Of([
            .. found.Select(m => new StaffRow(
                m.Id,
                m.Name,
                m.Email,
                m.State,
                m.HasSecondFactor,
                [.. Permissions.All.Where(p => m.Grants.Exists(g => g.Permission == p))],
                m.Grants.Min(g => g.GrantedAt)
            )),
        ]);
    }
}
