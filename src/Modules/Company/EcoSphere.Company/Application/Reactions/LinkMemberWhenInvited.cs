using EcoSphere.Company.Application.Members;
using EcoSphere.Company.Contracts;
using EcoSphere.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>The person may have registered in the very moment of the invitation, unseen by the one who invited: looks again.</summary>
internal sealed class LinkMemberWhenInvited(ICompanyDb db, MemberPlaces places) : IReaction<CompanyMemberInvited>
{
    public async Task Handle(CompanyMemberInvited fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var member = await db.KnownMembers.Where(m => m.Email == fact.Email && !m.IsErased).OrderByDescending(m => m.ProfileAsOf).FirstOrDefaultAsync(ct);
        if (member is not null)
            await places.Settle(member, ct);
    }
}
