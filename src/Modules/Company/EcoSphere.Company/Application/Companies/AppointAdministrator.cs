using EcoSphere.Company.Application.Members;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>Staff give a company an administrator again when none is left; as long as there is one, that is the company's own matter.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="MembershipId">The member to be appointed, or null for somebody who is not a member yet.</param>
/// <param name="Name">The name of somebody who is not a member yet.</param>
/// <param name="Email">The address of somebody who is not a member yet.</param>
/// <param name="Language">The language of an invitation.</param>
[ForStaff(Permissions.Company)]
internal sealed record AppointAdministrator(Guid CompanyId, Guid? MembershipId, string? Name, string? Email, string Language) : ICommand;

internal sealed class AppointAdministratorValidator : AbstractValidator<AppointAdministrator>
{
    public AppointAdministratorValidator() =>
        When(c => c.MembershipId is null, () => RuleFor(c => c).Custom((c, context) => context.Add(NewMember.From(c.Name, c.Email, null, null).Error)));
}

internal sealed class AppointAdministratorHandler(ICompanyDb db, Newcomers newcomers) : ICommandHandler<AppointAdministrator>
{
    public async Task<Result> Handle(AppointAdministrator request, CancellationToken cancellationToken)
    {
        if (await db.WholeCompanies.SingleOrDefaultAsync(c => c.Id == request.CompanyId, cancellationToken) is not { } company)
            return CompanyErrors.NotFound;
        if (company.Memberships.Any(m => m.IsActiveAdmin))
            return Error.Conflict("This company has an administrator, who decides about its members.");
        if (request.MembershipId is not { } id)
            return await newcomers.Add(
                company,
                NewMember.From(request.Name, request.Email, null, null).Value,
                isAdmin: true,
                request.Language,
                Actor.Staff,
                cancellationToken
            );

        if (company.Memberships.SingleOrDefault(m => m.Id == id) is not { } place)
            return MembershipErrors.NotFound;
        var was = place.IsAdmin;
        var details = MemberDetails.From(place.Name, place.Phone, place.JobTitle);
        if ((details.Error ?? company.EditMember(id, details.Value, isAdmin: true, Actor.Staff).Error) is { } error)
            return error;
        if (!was && place.IsActive && await db.KnownMembers.FindAsync([place.MemberId], cancellationToken) is { } member)
            db.Send(MemberMails.RoleChanged(member, company, isAdmin: true));
        return Result.Success();
    }
}
