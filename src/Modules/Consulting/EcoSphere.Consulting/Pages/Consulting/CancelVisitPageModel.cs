using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Visits;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>Cancels the visit for one of the two sides; the other one is told why.</summary>
internal abstract class CancelVisitPageModel(IMediator mediator, IStringLocalizer<ConsultingText> text, Side side) : PageModel
{
    [BindProperty]
    public int SeenSteps { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public CaseView Case { get; private set; } = null!;

    public string CaseUrl => ConsultingLinks.Case(side, Case.Id);

    public bool IsConsultant => side == Side.Consultant;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        var done = await mediator.Send(new CancelVisit(id, SeenSteps, side, Reason), ct);
        if (done.Error is { } error)
            return this.ApplyError(error, text, prefix: "") ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["The visit has been cancelled; the other side gets a mail."].Value;
        return Redirect(ConsultingLinks.Case(side, id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetCase(id, side, WithFiles: false), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Case = found.Value;
        return Case is { State: CaseState.VisitConfirmed, VisitStarts: not null } ? null : Redirect(CaseUrl);
    }
}
