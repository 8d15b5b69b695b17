using EcoSphere.Identity.Application.Mails;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Application.Staff;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Members;

/// <summary>Mails a pending member a new link: to confirm the address after a registration, to sign in for the first time after an invitation.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record ResendActivation(Guid MemberId) : ICommand;

internal sealed class ResendActivationHandler(IIdentityDb db, LinkIssuer links) : ICommandHandler<ResendActivation>
{
    public async Task<Result> Handle(ResendActivation request, CancellationToken cancellationToken)
    {
        var member = await db.Members.Include(m => m.Grants).SingleOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        if (member is null)
            return MemberErrors.NotFound;
        if (member.State != MemberState.Pending)
            return MemberErrors.NotPending;
        if (member.PasswordHash is not null)
            db.Send(IdentityMails.Activation(member, await links.Issue(member.Id, member.Email, LinkPurpose.Activate, cancellationToken)));
        else if (member.IsStaff)
            db.Send(
                StaffMails.Invitation(member, await links.Issue(member.Id, member.Email, LinkPurpose.SignIn, cancellationToken, StaffMails.InvitationLifetime))
            );
        else
            db.Send(
                MemberMails.Invitation(
                    member,
                    await links.Issue(member.Id, member.Email, LinkPurpose.SignIn, cancellationToken, MemberMails.InvitationLifetime)
                )
            );
        return Result.Success();
    }
}
