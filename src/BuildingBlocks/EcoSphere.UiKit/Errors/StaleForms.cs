using EcoSphere.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Errors;

/// <summary>A form that somebody else was quicker than: it is shown again with all that was typed, beside what is saved now.</summary>
public static class StaleForms
{
    /// <summary>Shows the form again as a conflict.</summary>
    /// <param name="page">The page; what is saved now is loaded already.</param>
    /// <param name="error">Says that somebody else was quicker.</param>
    /// <param name="text">The module's texts.</param>
    /// <param name="stamp">The hidden input with the stamp: the next attempt is made with that of what the person has now seen.</param>
    public static IActionResult ShowAgain(this PageModel page, Error error, IStringLocalizer text, string stamp = "Input.Version")
    {
        page.ModelState.Remove(stamp);
        page.ModelState.AddModelError("", text[error.Message]);
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        return page.Page();
    }
}
