using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Application.Programmes;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;

/// <summary>A programme and its forms as a firm sees them, before everybody does.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class PreviewModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public required OfferedProgramme Programme { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetProgramme(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Programme = found.Value;
        return Page();
    }
}
