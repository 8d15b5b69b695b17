using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using EcoSphere.Identity.Domain.Connect;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>What an ID token that a client brings back says.</summary>
internal sealed record IdTokenHint(string ClientId, Guid MemberId, Guid SessionId);

/// <summary>
/// Writes ID tokens, and reads those that clients bring back. They hold no name and no address: at sign-out they travel in an address,
/// which is logged on the way; the person's data come from userinfo (OpenID Connect Core 1.0 section 5.4).
/// </summary>
internal sealed class IdTokens(SigningKeys keys, IOptions<SsoOptions> sso, TimeProvider clock)
{
    /// <summary>How long a client may take to accept a token; it does so at once.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>The token for a redeemed code (OpenID Connect Core 1.0 sections 2 and 3.1.3.6).</summary>
    public async Task<string> Write(AuthorizationCode code, string accessToken, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["iss"] = sso.Value.Issuer,
            ["sub"] = code.MemberId.ToString(),
            ["aud"] = code.ClientId,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
            ["auth_time"] = code.AuthenticatedAt.ToUnixTimeSeconds(),
            ["sid"] = code.SessionId.ToString(),
            // the left half of the hash that the signature uses
            ["at_hash"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken)).AsSpan(0, SHA256.HashSizeInBytes / 2)),
        };
        if (code.Nonce is { } nonce)
            claims["nonce"] = nonce;
        var (keyId, key) = await keys.Current(ct);
        using (key)
            return SignedJwt.Write(keyId, key, claims);
    }

    /// <summary>
    /// Reads a hint. Its age does not matter (RP-Initiated Logout 1.0 section 2, OpenID Connect Core 1.0 section 3.1.2.1), who signed it does.
    /// </summary>
    /// <returns>What it says, or null where we have not issued it.</returns>
    public async Task<IdTokenHint?> Read(string token, CancellationToken ct)
    {
        if (SignedJwt.KeyOf(token) is not { } keyId || await keys.Find(keyId, ct) is not { } key)
            return null;
        using (key)
            return
                SignedJwt.Read(token, key) is { } claims
                && SignedJwt.Text(claims, "iss") == sso.Value.Issuer
                && SignedJwt.Text(claims, "aud") is { } clientId
                && Guid.TryParse(SignedJwt.Text(claims, "sub"), out var memberId)
                && Guid.TryParse(SignedJwt.Text(claims, "sid"), out var sessionId)
                ? new IdTokenHint(clientId, memberId, sessionId)
                : null;
    }
}
