using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Members;

/// <summary>An administrator of a company changes what it keeps of a member, and the role.</summary>
/// <param name="MembershipId">The member's place.</param>
/// <param name="Version">The stamp of the company that the form showed.</param>
[ForMembers]
internal sealed record EditMember(Guid MembershipId, Guid Version, string? Name, string? Phone, string? JobTitle, bool? IsAdmin) : ICommand;

internal sealed class EditMemberHandler(ICompanyDb db, CompanyAccess access) : ICommandHandler<EditMember>
{
    public async Task<Result> Handle(EditMember request, CancellationToken cancellationToken)
    {
        var owned = await access.ChangeAsAdmin(cancellationToken);
        if (owned.Error is { } refused)
            return refused;
        var company = owned.Value;
        if (company.Memberships.SingleOrDefault(m => m.Id == request.MembershipId) is not { } place)
            return MembershipErrors.NotFound;
        if (company.Version != request.Version)
            return FormErrors.Stale;

        var details = MemberDetails.From(request.Name, request.Phone, request.JobTitle);
        if (RoleChoice.WhyNot(details.Error, request.IsAdmin) is { } wrong)
            return wrong;
        var (was, isAdmin) = (place.IsAdmin, request.IsAdmin!.Value);
        if (company.EditMember(place.Id, details.Value, isAdmin, Actor.Member).Error is { } error)
            return error.Message == MembershipErrors.LastAdministrator.Message
                ? error with
                {
                    Kind = ErrorKind.Invalid,
                    Field = nameof(EditMember.IsAdmin),
                }
                : error;
        if (was != isAdmin && place.IsActive && await db.KnownMembers.FindAsync([place.MemberId], cancellationToken) is { } member)
            db.Send(MemberMails.RoleChanged(member, company, isAdmin));
        return Result.Success();
    }
}
