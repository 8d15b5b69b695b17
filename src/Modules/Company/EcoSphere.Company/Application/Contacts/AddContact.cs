using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Contacts;

/// <summary>A member adds a contact to the own company (F05). The very same contact again, as a form sent twice would, is there once.</summary>
[ForMembers]
internal sealed record AddContact(string? Name, string? JobTitle, string? Phone, string? Email, bool IsPrimary) : ICommand<Guid>;

internal sealed class AddContactHandler(CompanyAccess access, TimeProvider clock) : ICommandHandler<AddContact, Guid>
{
    public async Task<Result<Guid>> Handle(AddContact request, CancellationToken cancellationToken)
    {
        var owned = await access.Change(cancellationToken);
        if (owned.Error is { } refused)
            return refused;
        var given = ContactDetails.From(request.Name, request.JobTitle, request.Phone, request.Email);
        if (given.Error is { } wrong)
            return wrong;
        var details = given.Value;
        var there = owned.Value.Contacts.FirstOrDefault(c =>
            (c.Name, c.JobTitle, c.Phone, c.Email) == (details.Name, details.JobTitle, details.Phone, details.Email)
        );
        if (there is null)
            return owned.Value.AddContact(details, request.IsPrimary, Actor.Member, clock.GetUtcNow());
        return request.IsPrimary && owned.Value.MakePrimary(there.Id, Actor.Member).Error is { } error ? error : there.Id;
    }
}
