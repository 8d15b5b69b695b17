using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Web.Tests.Pages;

/// <summary>Fails the way its query says.</summary>
[RequestSizeLimit(2000)]
internal sealed class FailingModel(IStringLocalizer<UiText> text) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public IActionResult OnPost(string kind)
    {
        var error = kind switch
        {
            "details" => Error.Of([Error.Invalid("Enter a number.").On("Name"), Error.Invalid("Reference: {0}", 7)]),
            "missing" => Error.NotFound("Enter a number."),
            "forbidden" => Error.Forbidden("Enter a number."),
            "conflict" => Error.Conflict("Reference: {0}", "already approved"),
            "toomany" => Error.TooMany("Enter a number."),
            _ => null,
        };
        return (error is null ? null : this.ApplyError(error, text)) ?? Page();
    }

    internal sealed class Fields
    {
        public string? Name { get; set; }

        public int Count { get; set; }
    }
}
