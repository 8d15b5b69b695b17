using EcoSphere.Training.Application.Workshops;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Training.Pages.Training.Member;

/// <summary>One of the member's own.</summary>
[Authorize]
internal sealed class DetailModel(IMediator mediator, IStringLocalizer<TrainingText> text) : PageModel
{
    public required WorkshopRow Shown { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetWorkshop(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Shown = found.Value;
        return Page();
    }
}
