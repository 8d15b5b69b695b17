using EcoSphere.Identity.Application.Connect;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.UiKit.Composition;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Pages.Identity.Connect;

/// <summary>What the provider can do and where: OpenID Connect Discovery 1.0 sections 3 and 4.</summary>
internal sealed class DiscoveryEndpoint : IEndpoints
{
    /// <summary>Shorter than a key is announced before it signs.</summary>
    public const string Kept = "public, max-age=3600";

    public void Map(IEndpointRouteBuilder routes) => routes.MapConnect(ConnectLinks.Discovery, RateLimits.Connect, Describe);

    private static IResult Describe(HttpContext http, ISiteLinks links, IOptions<SsoOptions> sso)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return ConnectAnswers.RefuseMethod(http, "GET", "HEAD");
        http.Response.Headers.CacheControl = Kept;
        return Results.Json(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["issuer"] = sso.Value.Issuer,
                ["authorization_endpoint"] = links.Absolute(ConnectLinks.Authorize),
                ["token_endpoint"] = links.Absolute(ConnectLinks.Token),
                ["userinfo_endpoint"] = links.Absolute(ConnectLinks.UserInfo),
                ["jwks_uri"] = links.Absolute(ConnectLinks.KeySet),
                // RP-Initiated Logout 1.0 section 2.1
                ["end_session_endpoint"] = links.Absolute(ConnectLinks.Logout),
                ["scopes_supported"] = ConnectScopes.All,
                ["response_types_supported"] = (string[])["code"],
                ["response_modes_supported"] = (string[])["query"],
                ["grant_types_supported"] = (string[])["authorization_code"],
                ["subject_types_supported"] = (string[])["public"],
                ["id_token_signing_alg_values_supported"] = (string[])[SigningKey.Algorithm],
                ["token_endpoint_auth_methods_supported"] = (string[])["client_secret_basic", "client_secret_post"],
                ["code_challenge_methods_supported"] = (string[])[Pkce.Method],
                ["claims_supported"] = (string[])
                    [
                        "iss",
                        "sub",
                        "aud",
                        "iat",
                        "exp",
                        "auth_time",
                        "nonce",
                        "sid",
                        "at_hash",
                        "name",
                        "email",
                        "email_verified",
                        "company_id",
                        "company_name",
                        "company_tax_id",
                        "company_role",
                    ],
                ["prompt_values_supported"] = (string[])["none", "login"],
                ["ui_locales_supported"] = (string[])["zh-TW", "en"],
                // RFC 9207 section 3
                ["authorization_response_iss_parameter_supported"] = true,
                ["claims_parameter_supported"] = false,
                ["request_parameter_supported"] = false,
                // left out, it would mean true
                ["request_uri_parameter_supported"] = false,
            }
        );
    }
}
