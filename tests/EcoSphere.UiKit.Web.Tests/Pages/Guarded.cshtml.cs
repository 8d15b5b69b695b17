using EcoSphere.UiKit.Captcha;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.UiKit.Web.Tests.Pages;

[RequireCaptcha]
internal sealed class GuardedModel : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    public IActionResult OnPost() => ModelState.IsValid ? Content($"accepted {Name}") : Page();
}
