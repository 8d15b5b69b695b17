using EcoSphere.Identity.Application.Connect;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.UiKit.Composition;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EcoSphere.Identity.Pages.Identity.Connect;

/// <summary>The public keys as a JSON Web Key Set (RFC 7517 section 5, RFC 7518 section 6.3.1); never a private part.</summary>
internal sealed class KeySetEndpoint : IEndpoints
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapConnect(ConnectLinks.KeySet, RateLimits.Connect, Answer);

    private static async Task<IResult> Answer(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return ConnectAnswers.RefuseMethod(http, "GET", "HEAD");
        http.Response.Headers.CacheControl = DiscoveryEndpoint.Kept;
        var keys = (await mediator.Send(new GetKeySet(), ct)).Value;
        return Results.Json(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["keys"] = keys.Select(k => new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["kty"] = "RSA",
                    ["use"] = "sig",
                    ["alg"] = SigningKey.Algorithm,
                    ["kid"] = k.KeyId,
                    ["n"] = k.Modulus,
                    ["e"] = k.Exponent,
                }),
            }
        );
    }
}
