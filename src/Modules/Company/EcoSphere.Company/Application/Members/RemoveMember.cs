using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Members;

/// <summary>An administrator of a company removes a member, who is a personal account again at once.</summary>
[ForMembers]
internal sealed record RemoveMember(Guid MembershipId) : ICommand;

internal sealed class RemoveMemberHandler(ICompanyDb db, CompanyAccess access) : ICommandHandler<RemoveMember>
{
    public async Task<Result> Handle(RemoveMember request, CancellationToken cancellationToken)
    {
        var owned = await access.ChangeAsAdmin(cancellationToken);
        if (owned.Error is { } refused)
            return refused;
        var company = owned.Value;
        var place = company.Memberships.SingleOrDefault(m => m.Id == request.MembershipId);
        if (company.RemoveMember(request.MembershipId, Actor.Member).Error is { } error)
            return error;
        if (place!.IsActive && await db.KnownMembers.FindAsync([place.MemberId], cancellationToken) is { } member)
            db.Send(MemberMails.Removed(member, company));
        return Result.Success();
    }
}
