using EcoSphere.Identity.Application.Privacy;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>What the account holds, to look at.</summary>
[Authorize]
internal sealed class DataModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    public PersonalData Held { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new GetMyPersonalData(), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Held = result.Value;
        return Page();
    }
}
