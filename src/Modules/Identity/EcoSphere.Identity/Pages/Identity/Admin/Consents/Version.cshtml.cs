using EcoSphere.Identity.Application.Consents;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.Consents;

/// <summary>One version in both languages.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class VersionModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    public ConsentTextVersion Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGet(int number, CancellationToken ct)
    {
        var result = await mediator.Send(new GetConsentTextVersion(number), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Shown = result.Value;
        return Page();
    }
}
