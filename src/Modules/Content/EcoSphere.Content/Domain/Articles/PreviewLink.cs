using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Articles;

/// <summary>Lets whoever has the link read the newest version, without an account, for some days.</summary>
internal sealed class PreviewLink : Entity
{
    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public const int TokenHashLength = 64;

    private PreviewLink() { }

    [NotAudited]
    public string TokenHash { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    public Guid MadeById { get; private set; }

    public string MadeByName { get; private set; } = "";

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public bool IsUsableAt(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    public static PreviewLink Make(string tokenHash, Editor by, DateTimeOffset now, DateTimeOffset expiresAt) =>
        new()
        {
            TokenHash = tokenHash,
            MadeAt = now,
            MadeById = by.Id,
            MadeByName = by.Name,
            ExpiresAt = expiresAt,
        };

    /// <summary>Forgets who made it; it goes on working until its end.</summary>
    public void ForgetEditor() => MadeByName = "";

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
