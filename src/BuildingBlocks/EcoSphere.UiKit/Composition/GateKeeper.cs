using System.Security.Claims;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.UiKit.Composition;

/// <summary>
/// Leads a person who must do something first (the second factor, a first password, a new consent) to that page, whatever closed page
/// was asked for, and back afterwards.
/// </summary>
internal sealed class GateKeeper : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _default = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
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
}
