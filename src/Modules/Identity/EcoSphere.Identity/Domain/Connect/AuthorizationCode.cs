using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Connect;

/// <summary>What a code stands for: RFC 6749 section 4.1.2 binds it to client and redirect address, RFC 7636 section 4.4 to the challenge.</summary>
internal sealed record AuthorizationGrant
{
    public required string ClientId { get; init; }

    public required string RedirectUri { get; init; }

    public required string Scope { get; init; }

    public required string CodeChallenge { get; init; }

    public string? Nonce { get; init; }

    public required Guid MemberId { get; init; }

    public required Guid CompanyId { get; init; }

    public required Guid SessionId { get; init; }

    /// <summary>When the person proved who they are (UTC): OpenID Connect Core 1.0 section 2, <c>auth_time</c>.</summary>
    public required DateTimeOffset AuthenticatedAt { get; init; }
}

/// <summary>What became of presenting a code.</summary>
internal enum CodeUse
{
    /// <summary>It was good, and is used up.</summary>
    Accepted,

    /// <summary>It was not good, and is used up: a code that somebody tries in the wrong way has leaked.</summary>
    Refused,

    /// <summary>It had been used before.</summary>
    Reused,
}

/// <summary>A code handed to a client by way of the browser. Its id is that of its line in the sign-on log.</summary>
[NotAudited]
internal sealed class AuthorizationCode : AggregateRoot
{
    /// <summary>RFC 6749 section 4.1.2 allows ten minutes at most; a client redeems it at once.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private AuthorizationCode() { }

    private AuthorizationCode(Guid id)
        : base(id) { }

    /// <summary>SHA-256 of the code; the code itself is only with the client.</summary>
    public string CodeHash { get; private set; } = "";

    public string ClientId { get; private set; } = "";

    public string RedirectUri { get; private set; } = "";

    public string Scope { get; private set; } = "";

    public string CodeChallenge { get; private set; } = "";

    public string? Nonce { get; private set; }

    public Guid MemberId { get; private set; }

    public Guid CompanyId { get; private set; }

    public Guid SessionId { get; private set; }

    public DateTimeOffset AuthenticatedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Makes a code.</summary>
    /// <returns>The code to store and the one to hand out.</returns>
    public static (AuthorizationCode Stored, string Code) Issue(Guid signOnId, AuthorizationGrant grant, DateTimeOffset now)
    {
        var code = RandomToken.New();
        return (
            new AuthorizationCode(signOnId)
            {
                CodeHash = RandomToken.HashOf(code),
                ClientId = grant.ClientId,
                RedirectUri = grant.RedirectUri,
                Scope = grant.Scope,
                CodeChallenge = grant.CodeChallenge,
                Nonce = grant.Nonce,
                MemberId = grant.MemberId,
                CompanyId = grant.CompanyId,
                SessionId = grant.SessionId,
                AuthenticatedAt = grant.AuthenticatedAt,
                ExpiresAt = now + Lifetime,
            },
            code
        );
    }

    /// <summary>Uses the code up, whether or not it is presented as it must be.</summary>
    public CodeUse Use(string clientId, string redirectUri, string verifier, DateTimeOffset now)
    {
        if (UsedAt is not null)
            return CodeUse.Reused;
        UsedAt = now;
        Touch();
        return now < ExpiresAt && clientId == ClientId && redirectUri == RedirectUri && Pkce.Matches(verifier, CodeChallenge)
            ? CodeUse.Accepted
            : CodeUse.Refused;
    }
}
