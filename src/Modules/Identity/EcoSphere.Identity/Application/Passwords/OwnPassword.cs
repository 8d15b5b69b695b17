using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;

namespace EcoSphere.Identity.Application.Passwords;

/// <summary>Asks a signed-in member for the password once more, before something that an unattended screen must not allow.</summary>
internal sealed class OwnPassword(AttemptGuard attempts, PasswordChecker passwords)
{
    /// <summary>Checks it; five failures lock it for 15 minutes.</summary>
    /// <returns>Why it is refused, or null when it is right.</returns>
    public async Task<Error?> Refuse(Member member, string password, CancellationToken ct)
    {
        var who = member.Id.ToString();
        if (await attempts.IsLocked(AttemptGuard.OwnPassword, who, ct))
            return SignInErrors.LockedForNow;
        if (passwords.IsRight(member.PasswordHash, password))
        {
            await attempts.Clear(AttemptGuard.OwnPassword, who, ct);
            return null;
        }

        await attempts.Count(AttemptGuard.OwnPassword, who, ct);
        return SignInErrors.WrongOwnPassword;
    }
}
