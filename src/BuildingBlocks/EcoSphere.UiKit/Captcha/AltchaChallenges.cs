using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace EcoSphere.UiKit.Captcha;

/// <summary>Gives out challenges and judges their solutions. Nothing is stored: the signature says that a challenge is ours.</summary>
internal sealed class AltchaChallenges(IDataProtectionProvider protection, TimeProvider clock)
{
    internal const string Algorithm = "PBKDF2/SHA-256";
    internal const int Cost = 5000;
    internal const int KeyLength = 32;

    /// <summary>One zero byte: 256 tries on average, about a second of an office PC.</summary>
    internal const string KeyPrefix = "00";

    /// <summary>Longer than any honest payload.</summary>
    private const int MaxPayload = 4096;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly IDataProtector _protector = protection.CreateProtector("EcoSphere.Captcha.Altcha");

    public AltchaChallenge Create() =>
        Sign(
            new AltchaParameters(
                Algorithm,
                Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
                Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
                Cost,
                KeyLength,
                KeyPrefix,
                (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds()
            )
        );

    /// <summary>Judges all but whether it has been used before.</summary>
    /// <returns>The solved challenge, or null when the payload is no solution of an open challenge of ours.</returns>
    public AltchaParameters? Solved(string? payload)
    {
        if (Read(payload) is not var (challenge, solution))
            return null;
        var parameters = challenge.Parameters;
        if (
            !IsOurs(challenge)
            || parameters is not { Algorithm: Algorithm, Cost: Cost, KeyLength: KeyLength, KeyPrefix: KeyPrefix }
            || parameters.ExpiresAt <= clock.GetUtcNow().ToUnixTimeSeconds()
        )
            return null;

        // the widget's own library compares only with the key that the client sends; without the prefix there is no work
        var key = Convert.ToHexStringLower(DeriveKey(parameters, solution.Counter));
        return key.StartsWith(KeyPrefix, StringComparison.Ordinal) && string.Equals(key, solution.DerivedKey, StringComparison.OrdinalIgnoreCase)
            ? parameters
            : null;
    }

    internal AltchaChallenge Sign(AltchaParameters parameters) => new(parameters, WebEncoders.Base64UrlEncode(_protector.Protect(Digest(parameters))));

    /// <summary>The key is derived from nonce and counter (32 bits, big-endian) as the password.</summary>
    internal static byte[] DeriveKey(AltchaParameters parameters, uint counter)
    {
        var nonce = Convert.FromHexString(parameters.Nonce);
        var password = new byte[nonce.Length + sizeof(uint)];
        nonce.CopyTo(password, 0);
        BinaryPrimitives.WriteUInt32BigEndian(password.AsSpan(nonce.Length), counter);
        return Rfc2898DeriveBytes.Pbkdf2(password, Convert.FromHexString(parameters.Salt), parameters.Cost, HashAlgorithmName.SHA256, parameters.KeyLength);
    }

    private static byte[] Digest(AltchaParameters parameters) => SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parameters, Json));

    private static AltchaPayload? Read(string? payload)
    {
        if (payload is not { Length: > 0 and <= MaxPayload })
            return null;
        try
        {
            return JsonSerializer.Deserialize<AltchaPayload>(Convert.FromBase64String(payload), Json);
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }

    private bool IsOurs(AltchaChallenge challenge)
    {
        try
        {
            var digest = _protector.Unprotect(WebEncoders.Base64UrlDecode(challenge.Signature));
            return CryptographicOperations.FixedTimeEquals(digest, Digest(challenge.Parameters));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return false;
        }
    }
}
