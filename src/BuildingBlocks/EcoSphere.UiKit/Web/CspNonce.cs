using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.UiKit.Web;

/// <summary>The nonce that the content security policy names.</summary>
public static class CspNonce
{
    private static readonly object ItemKey = new();

    /// <summary>The nonce of this response, for <c>&lt;script nonce="…"&gt;</c>.</summary>
    /// <param name="context">The request that is answered.</param>
    /// <returns>128 random bits in base64, the same for the whole request.</returns>
    public static string GetCspNonce(this HttpContext context)
    {
        if (context.Items[ItemKey] is string known)
            return known;
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[ItemKey] = nonce;
        return nonce;
    }
}
