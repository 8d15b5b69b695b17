using System.Buffers.Text;
using System.Security.Cryptography;
using EcoSphere.Identity.Domain.Connect;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>The keys of ID tokens, ready for use.</summary>
internal sealed class SigningKeys(IIdentityDb db, [FromKeyedServices(SigningKeys.Purpose)] ISecretProtector protector, TimeProvider clock)
{
    /// <summary>Under which name private keys are protected; nothing else protected by the portal can stand in for one.</summary>
    public const string Purpose = "EcoSphere.Identity.SigningKey";

    /// <summary>RFC 7518 section 3.3 asks for 2048 bits at least.</summary>
    private const int Bits = 3072;

    /// <summary>Makes a key.</summary>
    /// <param name="signsFrom">From when it signs (UTC).</param>
    public SigningKey Make(DateTimeOffset signsFrom)
    {
        using var rsa = RSA.Create(Bits);
        var parts = rsa.ExportParameters(includePrivateParameters: false);
        return SigningKey.Of(
            Base64Url.EncodeToString(parts.Modulus),
            Base64Url.EncodeToString(parts.Exponent),
            protector.Protect(rsa.ExportPkcs8PrivateKey()),
            signsFrom
        );
    }

    /// <summary>Whether a private key can still be read: who loses the hosts' key ring loses it as well.</summary>
    public bool IsReadable(SigningKey key)
    {
        try
        {
            protector.Unprotect(key.ProtectedPrivateKey);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>The key that signs now: the newest of those that have begun.</summary>
    /// <exception cref="InvalidOperationException">There is none; the host makes one when it starts.</exception>
    public async Task<(string KeyId, RSA Key)> Current(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var current = await db.SigningKeys.AsNoTracking().Where(k => k.SignsFrom <= now).OrderByDescending(k => k.SignsFrom).FirstAsync(ct);
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(protector.Unprotect(current.ProtectedPrivateKey), out _);
        return (current.KeyId, rsa);
    }

    /// <summary>The public part of a published key, or null.</summary>
    public async Task<RSA?> Find(string keyId, CancellationToken ct)
    {
        if (!Guid.TryParseExact(keyId, "N", out var id) || await db.SigningKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, ct) is not { } key)
            return null;
        return RSA.Create(new RSAParameters { Modulus = Base64Url.DecodeFromChars(key.Modulus), Exponent = Base64Url.DecodeFromChars(key.Exponent) });
    }
}
