using EcoSphere.UiKit.Composition;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Errors;

/// <summary>
/// Tells a form whose token failed from other bad requests. A form that is too large ends here as well, because the token is the first thing that is
/// read from it: that one becomes a 413. One whose sign-in is over is led to sign in again.
/// </summary>
internal sealed class FormRefusedFilter(IOptions<FormOptions> limits) : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not IAntiforgeryValidationFailedResult)
            return;
        if (IsTooLarge(context.HttpContext))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        }
        else if (EndedSignIn.IsBroughtBy(context.HttpContext))
        {
            // the token belonged to the sign-in that is over
            EndedSignIn.Tell(context.HttpContext);
            context.Result = new RedirectResult(EndedSignIn.SignInAddress(context.HttpContext));
        }
        else
        {
            context.HttpContext.Features.Set(new ErrorDetail(FormRefused: true));
        }
    }

    public void OnResultExecuted(ResultExecutedContext context) { }

    private bool IsTooLarge(HttpContext context)
    {
        var body = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        var form = context.GetEndpoint()?.Metadata.GetMetadata<RequestFormLimitsAttribute>()?.MultipartBodyLengthLimit ?? limits.Value.MultipartBodyLengthLimit;
        return context.Request.ContentLength > Math.Min(body ?? long.MaxValue, form);
    }
}
