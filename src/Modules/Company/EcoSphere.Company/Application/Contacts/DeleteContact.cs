using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Contacts;

/// <summary>A member deletes a contact of the own company.</summary>
[ForMembers]
internal sealed record DeleteContact(Guid ContactId) : ICommand;

internal sealed class DeleteContactHandler(CompanyAccess access) : ICommandHandler<DeleteContact>
{
    public async Task<Result> Handle(DeleteContact request, CancellationToken cancellationToken)
    {
        var owned = await access.Change(cancellationToken);
        return owned.Error is { } refused ? refused : owned.Value.DeleteContact(request.ContactId, Actor.Member);
    }
}
