using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Connect;

/// <summary>A line of the sign-on log: who wanted to enter which client, for which company, and how it went.</summary>
[NotAudited]
internal sealed class SignOn : AggregateRoot
{
    private SignOn() { }

    public Guid MemberId { get; private set; }

    /// <summary>The company the person belonged to then, or null.</summary>
    public Guid? CompanyId { get; private set; }

    public string ClientId { get; private set; } = "";

    /// <summary>When the client sent the person here (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    public SignOnOutcome Outcome { get; private set; }

    public string? IpAddress { get; private set; }

    public static SignOn Of(Guid memberId, Guid? companyId, string clientId, SignOnOutcome outcome, string? ipAddress, DateTimeOffset now) =>
        new()
        {
            MemberId = memberId,
            CompanyId = companyId,
            ClientId = clientId,
            Outcome = outcome,
            IpAddress = ipAddress,
            At = now,
        };

    /// <summary>How it went on.</summary>
    public void Note(SignOnOutcome outcome)
    {
        Outcome = outcome;
        Touch();
    }
}
