using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Members;

/// <summary>An administrator of a company has an invitation mailed once more.</summary>
/// <param name="MembershipId">The place that waits.</param>
/// <param name="Language">The language of the page.</param>
[ForMembers]
internal sealed record InviteAgain(Guid MembershipId, string Language) : ICommand;

internal sealed class InviteAgainHandler(ICompanyDb db, CompanyAccess access) : ICommandHandler<InviteAgain>
{
    public async Task<Result> Handle(InviteAgain request, CancellationToken cancellationToken)
    {
        var owned = await access.ChangeAsAdmin(cancellationToken);
        if (owned.Error is { } refused)
            return refused;
        if (owned.Value.Memberships.SingleOrDefault(m => m.Id == request.MembershipId) is not { } place)
            return MembershipErrors.NotFound;
        if (place.IsActive)
            return MembershipErrors.NotAnInvitation;
        db.Invite(owned.Value, place.Id, request.Language);
        return Result.Success();
    }
}
