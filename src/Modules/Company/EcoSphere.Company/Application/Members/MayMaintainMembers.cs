using EcoSphere.Company.Application.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Members;

/// <summary>May I maintain the members of my company? Asked before an empty form is shown.</summary>
[ForMembers]
internal sealed record MayMaintainMembers : IQuery<bool>;

internal sealed class MayMaintainMembersHandler(CompanyAccess access) : IQueryHandler<MayMaintainMembers, bool>
{
    public async Task<Result<bool>> Handle(MayMaintainMembers request, CancellationToken cancellationToken) =>
        (await access.LookAsAdmin(cancellationToken)).Error is { } refused ? refused : true;
}
