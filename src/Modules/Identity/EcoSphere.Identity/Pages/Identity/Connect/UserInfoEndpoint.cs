using EcoSphere.Identity.Application.Connect;
using EcoSphere.UiKit.Composition;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EcoSphere.Identity.Pages.Identity.Connect;

/// <summary>Who the person is: OpenID Connect Core 1.0 section 5.3. The token stands in the header, the one way every server must know (RFC 6750 section 2.1).</summary>
internal sealed class UserInfoEndpoint : IEndpoints
{
    private const string Scheme = "Bearer ";
    private const string Challenge = "Bearer realm=\"EcoSphere\"";

    public void Map(IEndpointRouteBuilder routes) => routes.MapConnect(ConnectLinks.UserInfo, RateLimits.Connect, Answer);

    private static async Task<IResult> Answer(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsPost(http.Request.Method))
            return ConnectAnswers.RefuseMethod(http, "GET", "POST");
        http.Response.MustNotBeStored();
        // RFC 6750 section 2.3, RFC 9700 section 4.3.2: a token in an address ends up in logs; section 2: one way only
        if (http.Request.Query.ContainsKey("access_token"))
            return Refuse(http, ProtocolError.InvalidRequest("The token must not stand in the address."), StatusCodes.Status400BadRequest);
        if (http.Request.Headers.Authorization.Count > 1)
            return Refuse(http, ProtocolError.InvalidRequest("There must be one token."), StatusCodes.Status400BadRequest);

        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || header[Scheme.Length..].Trim() is not { Length: > 0 } token)
        {
            // section 3.1: who brings nothing learns the scheme and no more
            http.Response.Headers.WWWAuthenticate = Challenge;
            return Results.Json(new Dictionary<string, string>(StringComparer.Ordinal), statusCode: StatusCodes.Status401Unauthorized);
        }

        return (await mediator.Send(new GetUserInfo(token), ct)).Value.Claims is { } claims
            ? Results.Json(claims)
            : Refuse(http, new ProtocolError("invalid_token", "The token is unknown, expired or revoked."), StatusCodes.Status401Unauthorized);
    }

    /// <summary>RFC 6750 section 3: the error stands in the header.</summary>
    private static IResult Refuse(HttpContext http, ProtocolError error, int status)
    {
        http.Response.Headers.WWWAuthenticate = $"{Challenge}, error=\"{error.Code}\", error_description=\"{error.Description}\"";
        return ConnectAnswers.Refuse(http, error, status);
    }
}
