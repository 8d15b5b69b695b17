using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Members;

/// <summary>An administrator of a company says whether a member may enter a subscribed service (碳星雲登入權限).</summary>
[ForMembers]
internal sealed record SetServiceAccess(Guid MembershipId, string Service, bool IsAllowed) : ICommand;

internal sealed class SetServiceAccessHandler(CompanyAccess access, TimeProvider clock) : ICommandHandler<SetServiceAccess>
{
    public async Task<Result> Handle(SetServiceAccess request, CancellationToken cancellationToken)
    {
        var owned = await access.ChangeAsAdmin(cancellationToken);
        return owned.Error is { } refused
            ? refused
            : owned.Value.SetAccess(request.MembershipId, request.Service, request.IsAllowed, Actor.Member, clock.GetUtcNow());
    }
}
