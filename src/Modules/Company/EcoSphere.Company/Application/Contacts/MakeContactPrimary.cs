using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Contacts;

/// <summary>A member makes a contact the one that forms take first (主要聯絡人).</summary>
[ForMembers]
internal sealed record MakeContactPrimary(Guid ContactId) : ICommand;

internal sealed class MakeContactPrimaryHandler(CompanyAccess access) : ICommandHandler<MakeContactPrimary>
{
    public async Task<Result> Handle(MakeContactPrimary request, CancellationToken cancellationToken)
    {
        var owned = await access.Change(cancellationToken);
        return owned.Error is { } refused ? refused : owned.Value.MakePrimary(request.ContactId, Actor.Member);
    }
}
