using EcoSphere.Identity.Domain.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Identity.Application.SignIn;

/// <summary>Counts attempts per address or member, on all hosts, whether or not the address is known.</summary>
internal sealed partial class AttemptGuard(IIdentityDb db, TimeProvider clock, ILogger<AttemptGuard> logger)
{
    /// <summary>The password of an address: five failures lock it for 15 minutes.</summary>
    public const string Password = "password";

    /// <summary>The password a signed-in member is asked for once more; counted apart, so that strangers at the sign-in form cannot lock it.</summary>
    public const string OwnPassword = "own-password";

    /// <summary>The second factor of a member.</summary>
    public const string SecondFactor = "second-factor";

    /// <summary>Mails asked for by an address.</summary>
    public const string Mail = "mail";

    private const int Limit = 5;

    public async Task<bool> IsLocked(string kind, string of, CancellationToken ct) =>
        await Find(kind, of, ct) is { } counter && counter.IsFull(Limit, clock.GetUtcNow());

    public async Task Count(string kind, string of, CancellationToken ct)
    {
        if (await Find(kind, of, ct) is not { } counter)
            db.Attempts.Add(counter = AttemptCounter.For(kind, of, clock.GetUtcNow()));
        counter.Add(clock.GetUtcNow());
        Counted(logger, kind, counter.Subject);
    }

    /// <summary>Counts one unless the limit has been reached.</summary>
    /// <returns>Whether it was counted.</returns>
    public async Task<bool> TryCount(string kind, string of, CancellationToken ct)
    {
        if (await IsLocked(kind, of, ct))
            return false;
        await Count(kind, of, ct);
        return true;
    }

    public async Task Clear(string kind, string of, CancellationToken ct) => (await Find(kind, of, ct))?.Clear();

    /// <summary>The subject is a hash: attempts on one address can be told together without the address.</summary>
    [LoggerMessage(1, LogLevel.Information, "Attempt at {Kind} counted for {Subject}")]
    private static partial void Counted(ILogger logger, string kind, string subject);

    private Task<AttemptCounter?> Find(string kind, string of, CancellationToken ct)
    {
        var subject = AttemptCounter.SubjectOf(kind, of);
        return db.Attempts.SingleOrDefaultAsync(c => c.Subject == subject, ct);
    }
}
