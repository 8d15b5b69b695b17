using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Captcha;

/// <summary>
/// On a page model: every handler that is not a GET runs after the captcha has been checked. A failure is an error of the ModelState under
/// <see cref="Key"/>, so that the handler shows the form again with everything that was typed.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequireCaptchaAttribute : Attribute, IAsyncPageFilter
{
    /// <summary>The key of the error in the ModelState, and the id of the widget that the error summary links to.</summary>
    public const string Key = "Captcha";

    /// <inheritdoc />
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            var captcha = http.RequestServices.GetRequiredService<ICaptcha>();
            if (!http.Request.HasFormContentType || !await captcha.Verify(http, http.RequestAborted))
            {
                var text = http.RequestServices.GetRequiredService<IStringLocalizer<UiText>>();
                context.ModelState.AddModelError(
                    Key,
                    text["We could not confirm that a person sent this. Tick “I am a person”, wait five seconds, and send the form again."]
                );
            }
        }

        await next();
    }
}
