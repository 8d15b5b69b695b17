using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Members;

/// <summary>One member as staff see them.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record GetMember(Guid MemberId) : IQuery<MemberDetail>;

/// <summary>A member with everything that staff need to help.</summary>
/// <param name="Data">What the account holds, or null once it has been erased.</param>
/// <param name="MaySuspend">Whether the asking person may suspend this member.</param>
/// <param name="MayResetTwoFactor">Whether there is a second factor that the asking person may reset.</param>
internal sealed record MemberDetail(
    Guid Id,
    MemberState State,
    string? SuspensionReason,
    PersonalData? Data,
    bool MaySuspend,
    bool MayResetTwoFactor,
    IReadOnlyList<HistoryLine> History
);

internal sealed class GetMemberHandler(IIdentityDb db, ICurrentUser user) : IQueryHandler<GetMember, MemberDetail>
{
    public async Task<Result<MemberDetail>> Handle(GetMember request, CancellationToken cancellationToken)
    {
        var member = await db
            .Members.AsNoTracking()
            .Where(m => m.Id == request.MemberId)
            .Select(m => new
            {
                m.State,
                m.SuspensionReason,
                IsStaff = m.Grants.Any(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (member is null)
            return MemberErrors.NotFound;
        var maySuspend =
            member.State is MemberState.Active or MemberState.Pending && request.MemberId != user.Id && (!member.IsStaff || user.Has(Permissions.System));
        var data = await db.PersonalDataOf(request.MemberId, cancellationToken);
        var mayReset = member.State == MemberState.Active && request.MemberId != user.Id && data?.HasSecondFactor == true;
        return new MemberDetail(
            request.MemberId,
            member.State,
            member.SuspensionReason,
            data,
            maySuspend,
            mayReset,
            await db.HistoryOf(request.MemberId, cancellationToken)
        );
    }
}
