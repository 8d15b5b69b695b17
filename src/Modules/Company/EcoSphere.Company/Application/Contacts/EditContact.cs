using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Contacts;

/// <summary>A member corrects a contact of the own company.</summary>
/// <param name="ContactId">The contact.</param>
/// <param name="Version">The stamp of the company that the form showed.</param>
[ForMembers]
internal sealed record EditContact(Guid ContactId, Guid Version, string? Name, string? JobTitle, string? Phone, string? Email) : ICommand;

internal sealed class EditContactHandler(CompanyAccess access) : ICommandHandler<EditContact>
{
    public async Task<Result> Handle(EditContact request, CancellationToken cancellationToken)
    {
        var owned = await access.Change(cancellationToken);
        if (owned.Error is { } refused)
            return refused;
        if (owned.Value.Contacts.All(c => c.Id != request.ContactId))
            return CompanyErrors.ContactNotFound;
        if (owned.Value.Version != request.Version)
            return FormErrors.Stale;
        var details = ContactDetails.From(request.Name, request.JobTitle, request.Phone, request.Email);
        return details.Error is { } wrong ? wrong : owned.Value.EditContact(request.ContactId, details.Value, Actor.Member);
    }
}
