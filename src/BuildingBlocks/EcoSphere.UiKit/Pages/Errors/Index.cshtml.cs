using System.Globalization;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Errors;

/// <summary>Shown in place of an answer without a body. It has no handlers, because it comes with the method of the request that failed.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(IStringLocalizer<UiText> text) : PageModel
{
    public ErrorText Words { get; private set; } = null!;

    /// <summary>What this request's failure is in particular, or null.</summary>
    public string? Sentence { get; private set; }

    public string Reference => Correlation.Id(HttpContext);

    /// <summary>The page the failed form stands on, or null where there is none to go back to.</summary>
    public string? Back { get; private set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // an exception decides on its status code itself; the path says 500 for all of them
        var code = HttpContext.Features.Get<IExceptionHandlerFeature>() is null
            ? int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture)
            : Response.StatusCode;
        if (code is < 400 or > 599)
            code = StatusCodes.Status404NotFound;
        Response.StatusCode = code;

        var detail = HttpContext.Features.Get<ErrorDetail>();
        Sentence = detail?.Sentence;
        Words = detail is { FormRefused: true } ? ErrorText.FormRefused(text) : ErrorText.For(code, text);

        var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        Back = BackToForm(failed);
        // language switch and sign-in lead back to the address that was asked for, not to this page's own
        if (failed is not null)
            (Request.Path, Request.QueryString) = (failed.OriginalPath, new QueryString(failed.OriginalQueryString));
    }

    private string? BackToForm(IStatusCodeReExecuteFeature? failed)
    {
        if (failed is null || HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method))
            return null;
        return FormAddress.Of(failed.Endpoint, failed.OriginalPathBase + failed.OriginalPath, failed.OriginalQueryString);
    }
}
