using System.Security.Cryptography;
using System.Text;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>Configuration section <c>Sso</c>: the clients that may sign people on through the portal.</summary>
internal sealed class SsoOptions
{
    /// <summary>The issuer identifier: the portal's public address without a slash at the end. Derived, not configured.</summary>
    public string Issuer { get; internal set; } = "";

    public IList<SsoClient> Clients { get; } = [];

    public SsoClient? Find(string? clientId) => Clients.FirstOrDefault(c => string.Equals(c.ClientId, clientId, StringComparison.Ordinal));
}

/// <summary>A client: a confidential one, because it keeps a secret (RFC 6749 section 2.1).</summary>
internal sealed class SsoClient
{
    /// <summary>Under which name it asks (RFC 6749 section 2.2).</summary>
    public string ClientId { get; set; } = "";

    /// <summary>What people call it, in Chinese.</summary>
    public string NameZh { get; set; } = "";

    /// <summary>What people call it, in English.</summary>
    public string NameEn { get; set; } = "";

    /// <summary>The short name of the service whose subscribers may enter, such as <c>carbon-cloud</c>.</summary>
    public string Service { get; set; } = "";

    /// <summary>The secret; from the environment or a secret store.</summary>
    public string? Secret { get; set; }

    /// <summary>Instead of the secret its SHA-256 as 64 hexadecimal digits; for secrets made at random, which need no slow hash.</summary>
    public string? SecretHash { get; set; }

    /// <summary>Where a browser may be led back to with the answer; compared character by character (RFC 9700 section 2.1).</summary>
    public IList<string> RedirectUris { get; } = [];

    /// <summary>Where a browser may be led after signing out; compared character by character.</summary>
    public IList<string> PostLogoutRedirectUris { get; } = [];

    /// <summary>Whether a secret is this client's; takes the same time whatever it holds.</summary>
    public bool Knows(string secret)
    {
        var expected = SecretHash is { Length: > 0 } hash ? Convert.FromHexString(hash) : SHA256.HashData(Encoding.UTF8.GetBytes(Secret ?? ""));
        return CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), expected);
    }
}
