using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.SignIn;

/// <summary>One signed-in browser. The cookie holds only its id; it is read at each request, so ending it takes effect at once.</summary>
[NotAudited]
internal sealed class Session : AggregateRoot
{
    /// <summary>A session unused for this long is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>A session older than this is over, however much it is used.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private Session() { }

    public Guid MemberId { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset LastSeenAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether the second factor is still to be given; until then the session is good for nothing else.</summary>
    public bool AwaitsSecondFactor { get; private set; }

    public string? IpAddress { get; private set; }

    public string? UserAgent { get; private set; }

    public static Session Start(Guid memberId, bool awaitsSecondFactor, string? ipAddress, string? userAgent, DateTimeOffset now) =>
        new()
        {
            MemberId = memberId,
            AwaitsSecondFactor = awaitsSecondFactor,
            IpAddress = ipAddress,
            UserAgent = userAgent is { Length: > 300 } ? userAgent[..300] : userAgent,
            StartedAt = now,
            LastSeenAt = now,
        };

    public bool IsOpen(DateTimeOffset now) => EndedAt is null && now < LastSeenAt + Idle && now < StartedAt + Lifetime;

    public void PassSecondFactor()
    {
        AwaitsSecondFactor = false;
        Touch();
    }

    public void End(DateTimeOffset now)
    {
        EndedAt ??= now;
        Touch();
    }
}
