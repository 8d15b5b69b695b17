using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.SignIn;

/// <summary>What a mailed link is good for.</summary>
internal enum LinkPurpose
{
    /// <summary>Confirms a registration.</summary>
    Activate,

    /// <summary>Signs in without a password (快速登入); also the invitation of a member added by a company or of staff.</summary>
    SignIn,

    /// <summary>Lets a forgotten password be replaced.</summary>
    ResetPassword,

    /// <summary>Confirms a new e-mail address.</summary>
    ChangeEmail,
}

/// <summary>A link mailed to an address: good once, for a short time, until a newer one is sent or the address changes.</summary>
[NotAudited]
internal sealed class MailedLink : AggregateRoot
{
    private MailedLink() { }

    public Guid MemberId { get; private set; }

    public LinkPurpose Purpose { get; private set; }

    /// <summary>SHA-256 of the token; the token itself is only in the mail.</summary>
    public string TokenHash { get; private set; } = "";

    /// <summary>The address the link was sent to.</summary>
    public string Email { get; private set; } = "";

    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was used or replaced by a newer one.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    public static TimeSpan LifetimeOf(LinkPurpose purpose) =>
        purpose switch
        {
            LinkPurpose.Activate => TimeSpan.FromDays(3),
            LinkPurpose.SignIn => TimeSpan.FromMinutes(10),
            _ => TimeSpan.FromHours(1),
        };

    /// <summary>Makes a link.</summary>
    /// <returns>The link to store and the token to mail, 256 random bits as base64url.</returns>
    public static (MailedLink Link, string Token) Issue(Guid memberId, string email, LinkPurpose purpose, DateTimeOffset now, TimeSpan? lifetime = null)
    {
        var token = RandomToken.New();
        return (
            new MailedLink
            {
                MemberId = memberId,
                Email = email,
                Purpose = purpose,
                TokenHash = RandomToken.HashOf(token),
                ExpiresAt = now + (lifetime ?? LifetimeOf(purpose)),
            },
            token
        );
    }

    public bool IsOpen(DateTimeOffset now) => ClosedAt is null && now < ExpiresAt;

    /// <summary>Uses the link up.</summary>
    public Result Use(DateTimeOffset now)
    {
        if (!IsOpen(now))
            return SignInErrors.LinkDead;
        ClosedAt = now;
        Touch();
        return Result.Success();
    }

    /// <summary>A newer link takes its place.</summary>
    public void Supersede(DateTimeOffset now)
    {
        ClosedAt ??= now;
        Touch();
    }
}
