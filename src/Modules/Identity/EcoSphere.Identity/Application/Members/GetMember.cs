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
        var data = await db.PersonalDataOf(request.MemberId, cancellationToken);
        // an erased member is still found by what others keep
        if (data is null && !await db.Members.AnyAsync(m => m.Id == request.MemberId, cancellationToken))
            return MemberErrors.NotFound;
        var isOther = request.MemberId != user.Id;
        var maySuspend =
            data is { State: MemberState.Active or MemberState.Pending } && isOther && (data.Permissions.Count == 0 || user.Has(Permissions.System));
        var mayReset = data is { State: MemberState.Active, HasSecondFactor: true } && isOther;
        return new MemberDetail(
            request.MemberId,
            data?.State ?? MemberState.Erased,
            data?.SuspensionReason,
            data,
            maySuspend,
            mayReset,
            await db.HistoryOf(request.MemberId, cancellationToken)
        );
    }
}
