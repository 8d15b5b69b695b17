using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Staff;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Staff;

/// <summary>One member of staff.</summary>
[ForStaff(Permissions.System)]
internal sealed record GetStaffMember(Guid MemberId) : IQuery<StaffMember>;

internal sealed record StaffMember(Guid Id, string Name, string Email, IReadOnlyList<string> Permissions);

internal sealed class GetStaffMemberHandler(IIdentityDb db) : IQueryHandler<GetStaffMember, StaffMember>
{
    public async Task<Result<StaffMember>> Handle(GetStaffMember request, CancellationToken cancellationToken)
    {
        var member = await db
            .Members.AsNoTracking()
            .Include(m => m.Grants)
            .SingleOrDefaultAsync(m => m.Id == request.MemberId && m.State != MemberState.Erased, cancellationToken);
        return member?.IsStaff == true
            ? new StaffMember(member.Id, member.Name, member.Email, [.. member.Grants.Select(g => g.Permission)])
            : StaffErrors.NotStaff;
    }
}
