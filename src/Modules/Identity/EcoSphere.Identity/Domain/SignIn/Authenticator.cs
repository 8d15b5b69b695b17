using System.Security.Cryptography;
using System.Text;
using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.SignIn;

/// <summary>A member's second factor: an authenticator app (TOTP) and recovery codes.</summary>
internal sealed class Authenticator : AggregateRoot
{
    private const int RecoveryCodeCount = 10;

    private readonly List<RecoveryCode> _recoveryCodes = [];

    private Authenticator() { }

    public Guid MemberId { get; private set; }

    /// <summary>The shared secret, protected by the key ring.</summary>
    [NotAudited]
    public string ProtectedSecret { get; private set; } = "";

    /// <summary>When the first code proved that the app works; null while it is being set up.</summary>
    public DateTimeOffset? EnabledAt { get; private set; }

    /// <summary>The last time step a code was accepted for: a code is good once (RFC 6238, 5.2).</summary>
    [NotAudited]
    public long LastStep { get; private set; }

    public IReadOnlyList<RecoveryCode> RecoveryCodes => _recoveryCodes;

    public bool IsEnabled => EnabledAt is not null;

    public int RecoveryCodesLeft => _recoveryCodes.Count(c => c.UsedAt is null);

    public static Authenticator SetUp(Guid memberId, string protectedSecret) => new() { MemberId = memberId, ProtectedSecret = protectedSecret };

    /// <summary>Starts again with another secret, before the first one was proved.</summary>
    public Result Renew(string protectedSecret)
    {
        if (IsEnabled)
            return Error.Conflict("Two-factor sign-in is on already.");
        ProtectedSecret = protectedSecret;
        Touch();
        return Result.Success();
    }

    /// <summary>The first code proves the app.</summary>
    /// <returns>The recovery codes to show once.</returns>
    public Result<IReadOnlyList<string>> Enable(byte[] secret, string code, DateTimeOffset now)
    {
        if (IsEnabled)
            return Error.Conflict("Two-factor sign-in is on already.");
        if (!TryStep(secret, code, now))
            return SignInErrors.WrongCode;
        EnabledAt = now;
        return Result<IReadOnlyList<string>>.Of(NewRecoveryCodes());
    }

    /// <summary>Whether a code of the app or a recovery code is right; either is used up.</summary>
    public Result Pass(byte[] secret, string code, DateTimeOffset now)
    {
        if (!IsEnabled)
            return SignInErrors.WrongCode;
        if (TryStep(secret, code, now))
            return Result.Success();
        var hash = RecoveryCode.HashOf(code);
        if (
            _recoveryCodes.Find(c =>
                c.UsedAt is null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(c.Hash), Encoding.ASCII.GetBytes(hash))
            )
            is not { } recovery
        )
            return SignInErrors.WrongCode;
        recovery.Use(now);
        Touch();
        return Result.Success();
    }

    /// <summary>Replaces all recovery codes.</summary>
    /// <returns>The codes to show once.</returns>
    public IReadOnlyList<string> NewRecoveryCodes()
    {
        _recoveryCodes.Clear();
        var plain = new List<string>();
        for (var i = 0; i < RecoveryCodeCount; i++)
        {
            var code = RecoveryCode.New();
            plain.Add(code);
            _recoveryCodes.Add(new RecoveryCode(RecoveryCode.HashOf(code)));
        }

        Touch();
        return plain;
    }

    private bool TryStep(byte[] secret, string code, DateTimeOffset now)
    {
        if (Totp.StepOf(secret, code, now) is not { } step || step <= LastStep)
            return false;
        LastStep = step;
        Touch();
        return true;
    }
}
