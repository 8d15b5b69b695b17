using EcoSphere.Identity.Application.Connect;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.UiKit.Composition;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Pages.Identity.Connect;

/// <summary>Exchanges a code for tokens: RFC 6749 sections 3.2, 4.1.3 and 5, OpenID Connect Core 1.0 section 3.1.3.</summary>
internal sealed class TokenEndpoint : IEndpoints
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapConnect(ConnectLinks.Token, RateLimits.Connect, Exchange);

    private static async Task<IResult> Exchange(HttpContext http, IMediator mediator, IOptions<SsoOptions> sso, CancellationToken ct)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
            return ConnectAnswers.RefuseMethod(http, "POST");
        if (await http.Request.FormParameters(ct) is not { } form)
            return ConnectAnswers.Refuse(http, ProtocolError.InvalidRequest("The body must be application/x-www-form-urlencoded."));
        if (form.Repeated is not null)
            return ConnectAnswers.Refuse(http, ProtocolError.InvalidRequest("A parameter comes twice."));
        // RFC 6749 section 2.3.1: credentials never stand in an address, which is logged on the way
        if (http.Request.Query.Count > 0)
            return ConnectAnswers.Refuse(http, ProtocolError.InvalidRequest("Parameters stand in the body, not in the address."));

        var (credentials, error) = ClientCredentials.Read(http.Request, form);
        if (error is not null)
            return ConnectAnswers.Refuse(http, error);
        if (credentials is null || sso.Value.Find(credentials.ClientId) is not { } client || !client.Knows(credentials.Secret))
        {
            // RFC 6749 section 5.2, RFC 9110 section 11.6.1
            http.Response.Headers.WWWAuthenticate = "Basic realm=\"EcoSphere\", charset=\"UTF-8\"";
            return ConnectAnswers.Refuse(http, ProtocolError.InvalidClient, StatusCodes.Status401Unauthorized);
        }

        if (Refusal(form) is { } refusal)
            return ConnectAnswers.Refuse(http, refusal);
        var redemption = await mediator.Send(new RedeemCode(client, form["code"]!, form["redirect_uri"]!, form["code_verifier"]!), ct);
        return redemption is { IsSuccess: true, Value.Tokens: { } tokens } ? Hand(http, tokens) : ConnectAnswers.Refuse(http, ProtocolError.InvalidGrant);
    }

    private static ProtocolError? Refusal(RequestParameters form)
    {
        if (form["grant_type"] is not { } grantType)
            return ProtocolError.InvalidRequest("grant_type is missing.");
        // there is no refreshing: who comes back signs on again, without a password
        if (grantType != "authorization_code")
            return new ProtocolError("unsupported_grant_type", "Only authorization_code is supported.");
        return ((string[])["code", "redirect_uri", "code_verifier"]).FirstOrDefault(p => form[p] is null) is { } missing
            ? ProtocolError.InvalidRequest($"{missing} is missing.")
            : null;
    }

    private static IResult Hand(HttpContext http, IssuedTokens tokens)
    {
        http.Response.MustNotBeStored();
        return Results.Json(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["access_token"] = tokens.AccessToken,
                ["token_type"] = "Bearer",
                ["expires_in"] = (int)AccessToken.Lifetime.TotalSeconds,
                ["id_token"] = tokens.IdToken,
                ["scope"] = tokens.Scope,
            }
        );
    }
}
