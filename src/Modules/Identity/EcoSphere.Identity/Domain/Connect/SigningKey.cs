using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Connect;

/// <summary>
/// A key that signs ID tokens. It is published before it signs, so that clients which keep the key set know it already, and stays
/// published after its successor has taken over, for as long as what it signed is of use (OpenID Connect Core 1.0 section 10.1.1).
/// </summary>
internal sealed class SigningKey : AggregateRoot
{
    /// <summary>
    /// RS256 and no other algorithm: every provider must offer it (OpenID Connect Core 1.0 section 15.1, Discovery 1.0 section 3), and one is enough.
    /// </summary>
    public const string Algorithm = "RS256";

    /// <summary>How long a key signs until the next one is made.</summary>
    public static readonly TimeSpan SignsFor = TimeSpan.FromDays(90);

    /// <summary>How long a key is published before it signs; longer than any client keeps the key set.</summary>
    public static readonly TimeSpan Announced = TimeSpan.FromDays(2);

    /// <summary>How long a key stays published after it has signed; longer than a session, whose sign-out brings back its ID token.</summary>
    public static readonly TimeSpan KeptAfter = TimeSpan.FromDays(2);

    private SigningKey() { }

    /// <summary>The modulus as base64url (RFC 7518 section 6.3.1).</summary>
    [NotAudited]
    public string Modulus { get; private set; } = "";

    /// <summary>The public exponent as base64url.</summary>
    public string Exponent { get; private set; } = "";

    /// <summary>The private key, unreadable without the hosts' key ring.</summary>
    [NotAudited]
    public string ProtectedPrivateKey { get; private set; } = "";

    /// <summary>From when it signs (UTC), until another key does.</summary>
    public DateTimeOffset SignsFrom { get; private set; }

    /// <summary>The key's name in tokens and in the key set.</summary>
    public string KeyId => Id.ToString("N");

    public static SigningKey Of(string modulus, string exponent, string protectedPrivateKey, DateTimeOffset signsFrom) =>
        new()
        {
            Modulus = modulus,
            Exponent = exponent,
            ProtectedPrivateKey = protectedPrivateKey,
            SignsFrom = signsFrom,
        };

    /// <summary>
    /// When a new key must begin to sign, or null while the newest one does for a while yet. The very first one has begun already, also for a host whose
    /// clock is behind.
    /// </summary>
    /// <param name="newest">The key that begins last, or null where there is none.</param>
    public static DateTimeOffset? NextBegins(SigningKey? newest, DateTimeOffset now) =>
        newest is null ? now - Announced
        : newest.SignsFrom + SignsFor <= now + Announced ? now + Announced
        : null;

    /// <summary>Whether nobody can bring anything any more that this key has signed.</summary>
    /// <param name="successor">The key that began to sign after this one.</param>
    public static bool IsOver(SigningKey successor, DateTimeOffset now) => successor.SignsFrom + KeptAfter <= now;
}
