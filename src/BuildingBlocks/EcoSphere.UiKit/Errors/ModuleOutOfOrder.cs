using System.Reflection;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Errors;

/// <summary>The module that answers at an endpoint which is no page.</summary>
/// <param name="Assembly">The module's assembly.</param>
internal sealed record OwnedBy(Assembly Assembly);

/// <summary>Answers 503 at every address of a module that failed to start, with a page that says so; the others go on.</summary>
internal static class ModuleOutOfOrder
{
    /// <summary>Seconds after which a client may ask again: nobody mends a module sooner.</summary>
    private const string AskAgainAfter = "300";

    public static Task Refuse(HttpContext context, RequestDelegate next)
    {
        if (Owner(context.GetEndpoint()) is not { } owner || context.RequestServices.GetService<ModuleFailures>()?.Of(owner) is null)
            return next(context);
        var text = context.RequestServices.GetRequiredService<IStringLocalizer<UiText>>();
        context.Features.Set(new ErrorDetail(text["This part of the platform could not be started. The other parts work as usual."]));
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = AskAgainAfter;
        return Task.CompletedTask;
    }

    private static Assembly? Owner(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<OwnedBy>()?.Assembly ?? endpoint?.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.PageTypeInfo.Assembly;
}
