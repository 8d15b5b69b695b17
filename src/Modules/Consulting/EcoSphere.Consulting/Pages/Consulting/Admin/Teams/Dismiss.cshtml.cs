using EcoSphere.Consulting.Application.Teams;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Teams;

/// <summary>Asks once more before a consultant is dismissed.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class DismissModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    public required ConsultantFacts Facts { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        var done = await mediator.Send(new DismissConsultant(id), ct);
        if (done.Error is { } error)
            return this.ApplyError(error, text, prefix: "") ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["The consultant has been dismissed."].Value;
        return Redirect(ConsultingLinks.AdminConsultant(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetConsultant(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Facts = found.Value;
        return Facts.IsActive ? null : Redirect(ConsultingLinks.AdminConsultant(id));
    }
}
