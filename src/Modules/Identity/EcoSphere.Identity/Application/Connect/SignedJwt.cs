using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EcoSphere.Identity.Domain.Connect;

namespace EcoSphere.Identity.Application.Connect;

/// <summary>JSON Web Tokens in compact form (RFC 7515 section 7.1), signed with RS256.</summary>
internal static class SignedJwt
{
    public static string Write(string keyId, RSA key, IReadOnlyDictionary<string, object> claims)
    {
        var header = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["alg"] = SigningKey.Algorithm,
            ["typ"] = "JWT",
            ["kid"] = keyId,
        };
        var content = $"{Part(header)}.{Part(claims)}";
        return $"{content}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>The name of the key a token says it is signed with, or null where it is no token or names another algorithm, <c>none</c> included.</summary>
    public static string? KeyOf(string token) =>
        Parts(token) is [var header, _, _] && Json(header) is { } fields && Text(fields, "alg") == SigningKey.Algorithm ? Text(fields, "kid") : null;

    /// <summary>The claims of a token whose signature holds, else null. Says nothing of its age.</summary>
    public static JsonElement? Read(string token, RSA key)
    {
        if (Parts(token) is not [_, var payload, var signature] || Bytes(signature) is not { } signed)
            return null;
        var content = Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')]);
        return key.VerifyData(content, signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) ? Json(payload) : null;
    }

    public static string? Text(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Parts(string token) => token.Split('.');

    private static string Part(IReadOnlyDictionary<string, object> fields) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(fields));

    private static byte[]? Bytes(string part) => Base64Url.IsValid(part) ? Base64Url.DecodeFromChars(part) : null;

    private static JsonElement? Json(string part)
    {
        try
        {
            return Bytes(part) is { } bytes && JsonSerializer.Deserialize<JsonElement>(bytes) is { ValueKind: JsonValueKind.Object } fields ? fields : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
