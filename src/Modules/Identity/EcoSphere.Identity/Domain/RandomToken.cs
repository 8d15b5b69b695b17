using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace EcoSphere.Identity.Domain;

/// <summary>Secrets that are handed out once and only known again by their hash: 256 random bits, so an unsalted hash is enough.</summary>
internal static class RandomToken
{
    /// <summary>A new one, as base64url.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored of it: SHA-256 as 64 hexadecimal digits.</summary>
    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
