using System.Security.Claims;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EcoSphere.UiKit.Composition;

/// <summary>
/// Leads a person who must do something first (the second factor, a first password, a new consent) to that page, whatever closed page
/// was asked for, and back afterwards.
/// </summary>
internal sealed partial class GateKeeper(ILogger<GateKeeper> logger) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _default = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden)
            Refused(logger, context.User.FindFirstValue(EcoClaims.Subject), context.Request.Method, context.GetEndpoint()?.DisplayName);
        var gate = context.User.FindFirstValue(EcoClaims.Gate);
        var isOpen =
            gate is null
            || context.Request.Path.StartsWithSegments(gate, StringComparison.OrdinalIgnoreCase)
            || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (isOpen)
            return _default.HandleAsync(next, context, policy, authorizeResult);
        var back = FormAddress.Of(context) is { } address ? $"?{EndedSignIn.ReturnUrl}={Uri.EscapeDataString(address)}" : "";
        context.Response.Redirect(gate + back);
        return Task.CompletedTask;
    }

    [LoggerMessage(1, LogLevel.Information, "Member {MemberId} was refused {Method} {Endpoint}")]
    private static partial void Refused(ILogger logger, string? memberId, string method, string? endpoint);
}
