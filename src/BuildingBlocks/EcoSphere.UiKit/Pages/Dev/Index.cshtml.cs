using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Dev;

/// <summary>The developers' home. Development only, like everything in this folder.</summary>
[AllowAnonymous]
internal sealed class IndexModel(IEnumerable<IDevPersons> sources, IStringLocalizer<UiText> text) : PageModel
{
    public IReadOnlyList<DevPerson> Persons { get; private set; } = [];

    public bool TakesCompany => sources.Any(s => s.TakesCompany);

    public string? ReturnUrl { get; private set; }

    public async Task OnGet([FromQuery] string? returnUrl, CancellationToken ct)
    {
        ReturnUrl = returnUrl;
        var persons = new List<DevPerson>();
        foreach (var source in sources)
            persons.AddRange(await source.List(ct));
        Persons = persons;
    }

    public async Task<IActionResult> OnPost([FromForm] string? key, [FromForm] string? returnUrl)
    {
        foreach (var source in sources)
        {
            if (!await source.SignIn(key ?? "", HttpContext))
                continue;
            TempData["Status"] = text["You are signed in."].Value;
            return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : Redirect(Url.Content("~/member"));
        }

        return NotFound();
    }
}
