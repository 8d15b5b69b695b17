using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>What the account holds of the asking member, to look at.</summary>
[ForMembers]
internal sealed record GetMyPersonalData : IQuery<PersonalData>;

internal sealed class GetMyPersonalDataHandler(IIdentityDb db, ICurrentUser user) : IQueryHandler<GetMyPersonalData, PersonalData>
{
    public async Task<Result<PersonalData>> Handle(GetMyPersonalData request, CancellationToken cancellationToken) =>
        await db.PersonalDataOf(user.Id, cancellationToken) is { } data ? data : MemberErrors.NotFound;
}
