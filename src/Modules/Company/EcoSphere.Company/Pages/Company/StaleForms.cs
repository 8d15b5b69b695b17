using EcoSphere.Company.Application.Companies;
using EcoSphere.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company;

/// <summary>A form that somebody else was quicker than: it is shown again with all that was typed, beside what is saved now.</summary>
internal static class StaleForms
{
    public static bool IsStale(this Error error) => error.Message == FormErrors.Stale.Message;

    public static IActionResult ShowAgain(this PageModel page, Error error, IStringLocalizer text)
    {
        // the next attempt is made with the stamp of what the person has now seen
        page.ModelState.Remove("Input.Version");
        page.ModelState.AddModelError("", text[error.Message]);
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        return page.Page();
    }
}

/// <summary>A value that is saved now.</summary>
internal sealed record SavedValue(string Term, string? Value);
