using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Captcha;

/// <summary>Where the widget gets its work from.</summary>
public static class CaptchaEndpoints
{
    internal const string ChallengePath = "/captcha/challenge";

    /// <summary>Maps <c>GET /captcha/challenge</c>; it answers 404 unless the provider is Altcha.</summary>
    /// <param name="endpoints">Where to map it.</param>
    /// <returns>The endpoint, for further conventions.</returns>
    public static IEndpointConventionBuilder MapCaptcha(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(ChallengePath, Challenge).AllowAnonymous().RequireRateLimiting(RateLimits.Captcha);

    private static Results<JsonHttpResult<AltchaChallenge>, NotFound> Challenge(
        HttpContext context,
        AltchaChallenges challenges,
        IOptions<CaptchaOptions> options
    )
    {
        if (options.Value.Provider is not CaptchaProvider.Altcha)
            return TypedResults.NotFound();
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(challenges.Create());
    }
}
