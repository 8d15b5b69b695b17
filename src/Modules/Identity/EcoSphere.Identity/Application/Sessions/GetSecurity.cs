using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Sessions;

/// <summary>How the member's own account is secured.</summary>
[ForMembers]
internal sealed record GetSecurity : IQuery<SecurityView>;

/// <summary>How an account is secured.</summary>
/// <param name="TwoFactorSince">Since when two-factor sign-in is on, or null.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes have not been used.</param>
/// <param name="ResetAt">When staff last took a lost second factor away, or null.</param>
/// <param name="IsStaff">Whether two-factor sign-in is compulsory.</param>
/// <param name="OpenSessions">How many browsers are signed in.</param>
internal sealed record SecurityView(DateTimeOffset? TwoFactorSince, int RecoveryCodesLeft, DateTimeOffset? ResetAt, bool IsStaff, int OpenSessions);

internal sealed class GetSecurityHandler(IIdentityDb db, ICurrentUser user, TimeProvider clock) : IQueryHandler<GetSecurity, SecurityView>
{
    public async Task<Result<SecurityView>> Handle(GetSecurity request, CancellationToken cancellationToken)
    {
        var (seenAfter, startedAfter) = (clock.GetUtcNow() - Session.Idle, clock.GetUtcNow() - Session.Lifetime);
        return await (
            from member in db.Members
            from authenticator in db.Authenticators.Where(a => a.MemberId == member.Id && a.EnabledAt != null).DefaultIfEmpty()
            where member.Id == user.Id
            select new SecurityView(
                authenticator.EnabledAt,
                authenticator.RecoveryCodes.Count(c => c.UsedAt == null),
                member.SecondFactorResetAt,
                member.Grants.Any(),
                db.Sessions.Count(s => s.MemberId == member.Id && s.EndedAt == null && s.LastSeenAt > seenAfter && s.StartedAt > startedAfter)
            )
        ).SingleAsync(cancellationToken);
    }
}
