using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.SignIn;

/// <summary>
/// Time-based one-time passwords (RFC 6238 on RFC 4226: HMAC-SHA-1, 30 seconds, six digits). The framework's own check does not tell
/// the time step and so cannot refuse a code that is used twice.
/// </summary>
internal static class Totp
{
    public const int SecretBytes = 20;
    private const int StepSeconds = 30;

    /// <summary>The time step a code belongs to.</summary>
    /// <returns>The step, one before or after now allowed for slow clocks (RFC 6238, 5.2); null when the code is wrong.</returns>
    public static long? StepOf(byte[] secret, string code, DateTimeOffset now)
    {
        if (TextInput.Code(code) is not { Length: 6 } digits)
            return null;
        var current = now.ToUnixTimeSeconds() / StepSeconds;
        for (var step = current - 1; step <= current + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(digits), System.Text.Encoding.UTF8.GetBytes(CodeAt(secret, step))))
                return step;
        return null;
    }

    /// <summary>The code of a time step (RFC 4226, 5.3).</summary>
    public static string CodeAt(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 names SHA-1; authenticator apps know no other by default
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xf;
        var number = (BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & int.MaxValue) % 1_000_000;
        return number.ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The secret as authenticator apps read it (RFC 4648 base 32).</summary>
    public static string Base32(byte[] secret)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var text = new System.Text.StringBuilder();
        for (var bit = 0; bit < secret.Length * 8; bit += 5)
        {
            var value = 0;
            for (var i = 0; i < 5; i++)
            {
                var at = bit + i;
                value = (value << 1) | (at < secret.Length * 8 ? (secret[at / 8] >> (7 - (at % 8))) & 1 : 0);
            }

            text.Append(alphabet[value]);
        }

        return text.ToString();
    }
}
