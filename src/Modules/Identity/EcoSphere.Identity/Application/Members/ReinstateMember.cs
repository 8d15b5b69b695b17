using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Members;

/// <summary>Lifts a suspension.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record ReinstateMember(Guid MemberId) : ICommand;

internal sealed class ReinstateMemberHandler(IIdentityDb db, ICurrentUser user) : ICommandHandler<ReinstateMember>
{
    public async Task<Result> Handle(ReinstateMember request, CancellationToken cancellationToken)
    {
        var member = await db.Members.Include(m => m.Grants).SingleOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        if (member is null)
            return MemberErrors.NotFound;
        if (member.IsStaff && !user.Has(Permissions.System))
            return Domain.Staff.StaffErrors.OnlySystemSuspendsStaff;
        if (member.Reinstate().Error is { } error)
            return error;
        db.Send(MemberMails.Reinstated(member));
        return Result.Success();
    }
}
