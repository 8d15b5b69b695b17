using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Application.Members;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Reactions;

/// <summary>
/// A company added an address: an unknown one gets an account without a password and an invitation; one that has not been used yet gets
/// the invitation again; a member in use needs none.
/// </summary>
internal sealed class InviteCompanyMember(IIdentityDb db, LinkIssuer links, TimeProvider clock) : IReaction<CompanyMemberInvited>
{
    public async Task Handle(CompanyMemberInvited fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var member = await db.Members.SingleOrDefaultAsync(m => m.Email == fact.Email, ct);
        if (member is null)
            db.Members.Add(member = Member.Invite(fact.Email, fact.Name, fact.Phone, fact.Language, clock.GetUtcNow()));
        else if (member.State != MemberState.Pending)
            return;
        var token = await links.Issue(member.Id, member.Email, LinkPurpose.SignIn, ct, MemberMails.InvitationLifetime);
        db.Send(MemberMails.CompanyInvitation(member, fact.CompanyName, token));
    }
}
