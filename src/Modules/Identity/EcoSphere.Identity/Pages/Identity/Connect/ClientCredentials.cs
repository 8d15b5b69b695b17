using System.Buffers.Text;
using System.Net;
using System.Text;
using EcoSphere.Identity.Application.Connect;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.Identity.Pages.Identity.Connect;

/// <summary>How a client shows who it is: <c>client_secret_basic</c> or <c>client_secret_post</c> (RFC 6749 section 2.3.1, OpenID Connect Core 1.0 section 9).</summary>
/// <param name="ClientId">Who it says it is.</param>
/// <param name="Secret">Its secret.</param>
internal sealed record ClientCredentials(string ClientId, string Secret)
{
    private const string Scheme = "Basic ";

    /// <summary>Reads them.</summary>
    /// <returns>The credentials, or null where there are none that could be right; or an error where both ways are used at once (RFC 6749 section 2.3).</returns>
    public static (ClientCredentials? Credentials, ProtocolError? Error) Read(HttpRequest request, RequestParameters form)
    {
        var header = request.Headers.Authorization;
        if (header.Count > 1 || (header.Count == 1 && form["client_secret"] is not null))
            return (null, ProtocolError.InvalidRequest("The client must show who it is in one way only."));
        if (header.Count == 0)
            return (form["client_id"] is { } id && form["client_secret"] is { } secret ? new ClientCredentials(id, secret) : null, null);
        var credentials = Basic(header.ToString());
        return credentials is not null && form["client_id"] is { } named && named != credentials.ClientId
            ? (null, ProtocolError.InvalidRequest("client_id is not the client that shows who it is."))
            : (credentials, null);
    }

    /// <summary>Both parts are encoded as in a form before they are joined (RFC 6749 section 2.3.1).</summary>
    private static ClientCredentials? Basic(string header)
    {
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || !Base64.IsValid(header.AsSpan(Scheme.Length)))
            return null;
        return Encoding.UTF8.GetString(Convert.FromBase64String(header[Scheme.Length..])).Split(':', 2) is [var id, var secret]
            ? new ClientCredentials(WebUtility.UrlDecode(id), WebUtility.UrlDecode(secret))
            : null;
    }
}
