using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace EcoSphere.Identity.Domain.Connect;

/// <summary>Proof Key for Code Exchange, RFC 7636, with the transformation S256 and no other: RFC 9700 section 2.1.1 wants one that does not show the verifier.</summary>
internal static class Pkce
{
    /// <summary>The one supported <c>code_challenge_method</c>.</summary>
    public const string Method = "S256";

    /// <summary>A SHA-256 hash as base64url without padding.</summary>
    private const int ChallengeLength = 43;

    /// <summary>RFC 7636 section 4.1: 43 to 128 unreserved characters.</summary>
    private const int ShortestVerifier = 43;
    private const int LongestVerifier = 128;

    private static readonly SearchValues<char> Base64UrlLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    private static readonly SearchValues<char> Unreserved = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    /// <summary>Whether a challenge can be one of S256 (section 4.2).</summary>
    public static bool IsChallenge(string challenge) => challenge.Length == ChallengeLength && !challenge.AsSpan().ContainsAnyExcept(Base64UrlLetters);

    /// <summary>Whether the verifier is the one the challenge was made from (section 4.6).</summary>
    public static bool Matches(string verifier, string challenge) =>
        verifier.Length is >= ShortestVerifier and <= LongestVerifier
        && !verifier.AsSpan().ContainsAnyExcept(Unreserved)
        && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)))),
            Encoding.ASCII.GetBytes(challenge)
        );
}
