using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Members;

/// <summary>An administrator of a company takes an invitation back. Refused once it has been accepted, so that nobody is removed unaware.</summary>
[ForMembers]
internal sealed record CancelInvitation(Guid MembershipId) : ICommand;

internal sealed class CancelInvitationHandler(CompanyAccess access) : ICommandHandler<CancelInvitation>
{
    public async Task<Result> Handle(CancelInvitation request, CancellationToken cancellationToken)
    {
        var owned = await access.ChangeAsAdmin(cancellationToken);
        return owned.Error is { } refused ? refused : owned.Value.CancelInvitation(request.MembershipId, Actor.Member);
    }
}
