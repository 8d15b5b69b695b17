using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Account;

/// <summary>Forms that ask for a password or a code.</summary>
internal static class SecretForm
{
    /// <summary>Shows a refusal. A form that is locked for a while stays on the screen, because it offers the other ways in.</summary>
    public static IActionResult Refuse(this PageModel page, Error error, IStringLocalizer text)
    {
        if (error.Kind is not ErrorKind.TooMany)
            return page.ApplyError(error, text) ?? page.Page();
        page.ModelState.AddModelError("", text[error.Message]);
        page.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return page.Page();
    }
}
