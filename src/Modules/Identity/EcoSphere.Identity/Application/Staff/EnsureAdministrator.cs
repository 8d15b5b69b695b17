using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Staff;

/// <summary>While nobody can run the platform, and nobody is invited to, the configured address is appointed.</summary>
[ForSystem]
internal sealed record EnsureAdministrator(string Email) : ICommand;

internal sealed class EnsureAdministratorHandler(IIdentityDb db, LinkIssuer links, TimeProvider clock) : ICommandHandler<EnsureAdministrator>
{
    public async Task<Result> Handle(EnsureAdministrator request, CancellationToken cancellationToken)
    {
        if (
            await db.Members.AnyAsync(
                m => (m.State == MemberState.Active || m.State == MemberState.Pending) && m.Grants.Any(g => g.Permission == Permissions.System),
                cancellationToken
            )
        )
            return Result.Success();
        var email = TextInput.Email(request.Email)!;
        var member = await db.Members.Include(m => m.Grants).SingleOrDefaultAsync(m => m.Email == email, cancellationToken);
        if (member is null)
            db.Members.Add(member = Member.Invite(email, email.Split('@')[0], null, "zh-TW", clock.GetUtcNow()));
        if (member.Appoint(Permissions.All, clock.GetUtcNow()).Error is { } error)
            return error;
        db.Send(StaffMails.Invitation(member, await links.Issue(member.Id, email, LinkPurpose.SignIn, cancellationToken, StaffMails.InvitationLifetime)));
        return Result.Success();
    }
}
