using EcoSphere.Identity.Application.Consents;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.Consents;

/// <summary>The versions of the personal data notice.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    public IReadOnlyList<ConsentTextRow> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new ListConsentTexts(), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Versions = result.Value;
        return Page();
    }
}
