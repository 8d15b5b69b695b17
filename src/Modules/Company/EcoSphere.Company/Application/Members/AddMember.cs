using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Members;

/// <summary>An administrator of a company adds a person to it (F06).</summary>
/// <param name="Language">The language of the page, in which an unknown person is invited.</param>
[ForMembers]
internal sealed record AddMember(string? Name, string? Email, string? Phone, string? JobTitle, bool? IsAdmin, string Language) : ICommand<AddedMember>;

internal sealed class AddMemberHandler(CompanyAccess access, Newcomers newcomers) : ICommandHandler<AddMember, AddedMember>
{
    public async Task<Result<AddedMember>> Handle(AddMember request, CancellationToken cancellationToken)
    {
        var owned = await access.ChangeAsAdmin(cancellationToken);
        if (owned.Error is { } refused)
            return refused;
        var person = NewMember.From(request.Name, request.Email, request.Phone, request.JobTitle);
        if (RoleChoice.WhyNot(person.Error, request.IsAdmin) is { } wrong)
            return wrong;
        return await newcomers.Add(owned.Value, person.Value, request.IsAdmin!.Value, request.Language, Actor.Member, cancellationToken);
    }
}
