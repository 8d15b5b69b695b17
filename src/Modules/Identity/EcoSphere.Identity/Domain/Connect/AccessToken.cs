using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Connect;

/// <summary>Lets a client ask who the person is (RFC 6750), and nothing else. Opaque: it is looked up at each request, so that it can be revoked.</summary>
[NotAudited]
internal sealed class AccessToken : AggregateRoot
{
    /// <summary>RFC 9700 section 2.2 wants it short. There is no refreshing: after it the person signs on again, without a password.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private AccessToken() { }

    /// <summary>SHA-256 of the token; the token itself is only with the client.</summary>
    public string TokenHash { get; private set; } = "";

    /// <summary>The code it was issued for.</summary>
    public Guid CodeId { get; private set; }

    public string ClientId { get; private set; } = "";

    public string Scope { get; private set; } = "";

    public Guid MemberId { get; private set; }

    public Guid CompanyId { get; private set; }

    public Guid SessionId { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Makes a token.</summary>
    /// <returns>The token to store and the one to hand out.</returns>
    public static (AccessToken Stored, string Token) Issue(AuthorizationCode code, DateTimeOffset now)
    {
        var token = RandomToken.New();
        return (
            new AccessToken
            {
                TokenHash = RandomToken.HashOf(token),
                CodeId = code.Id,
                ClientId = code.ClientId,
                Scope = code.Scope,
                MemberId = code.MemberId,
                CompanyId = code.CompanyId,
                SessionId = code.SessionId,
                ExpiresAt = now + Lifetime,
            },
            token
        );
    }

    public bool IsOpen(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    public void Revoke(DateTimeOffset now)
    {
        RevokedAt ??= now;
        Touch();
    }
}
