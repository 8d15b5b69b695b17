using EcoSphere.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Errors;

/// <summary>The one place where an expected failure becomes what the person sees.</summary>
public static class PageErrors
{
    /// <summary>Turns a failure into errors of the form, or into the page of its status code.</summary>
    /// <param name="page">The page whose handler got the failure.</param>
    /// <param name="error">The failure.</param>
    /// <param name="text">The module's texts.</param>
    /// <param name="prefix">The bound property that the failure's fields belong to; empty when the fields are properties of the page itself.</param>
    /// <returns>
    /// Null when the input can be corrected: show the page again, the errors stand in its ModelState. Otherwise the result to return,
    /// with status 403, 404, 409 or 429 and a page that says the failure's sentence.
    /// </returns>
    public static IActionResult? ApplyError(this PageModel page, Error error, IStringLocalizer text, string prefix = "Input")
    {
        if (error.Kind is not ErrorKind.Invalid)
        {
            page.HttpContext.Features.Set(new ErrorDetail(Sentence(error, text)));
            return new StatusCodeResult(StatusOf(error.Kind));
        }

        foreach (var single in error.Details.Count > 0 ? error.Details : [error])
            page.ModelState.AddModelError(KeyOf(single.Field, prefix), Sentence(single, text));
        return null;
    }

    private static int StatusOf(ErrorKind kind) =>
        kind switch
        {
            ErrorKind.NotFound => StatusCodes.Status404NotFound,
            ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
            ErrorKind.Conflict => StatusCodes.Status409Conflict,
            ErrorKind.TooMany => StatusCodes.Status429TooManyRequests,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of failure without a status code."),
        };

    private static string KeyOf(string? field, string prefix) =>
        string.IsNullOrEmpty(field) ? ""
        : prefix.Length == 0 ? field
        : $"{prefix}.{field}";

    private static string Sentence(Error error, IStringLocalizer text) => text[error.Message, [.. error.Args]];
}
