using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Matches;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Cases;

/// <summary>Gives a case to another consultant.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class ReassignModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty]
    public int SeenSteps { get; set; }

    [BindProperty]
    public Guid? ConsultantId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public required CaseView Case { get; set; }

    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Choices => CandidateChoices.Of(text, Candidates);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        var done = await mediator.Send(new ReassignCase(id, SeenSteps, ConsultantId, Reason), ct);
        if (done.Error is { } error)
            return this.ApplyError(error, text, prefix: "") ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["Given to another consultant; all sides get a mail."].Value;
        return Redirect(ConsultingLinks.AdminCase(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetCase(id, Side.Staff, WithFiles: false), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Case = found.Value;
        if (CaseMoves.Target(CaseAction.Reassign, Case.State) is null)
            return Redirect(ConsultingLinks.AdminCase(id));
        Candidates = (await mediator.Send(new ListCandidates(id), ct)).Value;
        return null;
    }
}
