using EcoSphere.Consulting.Application.SelfAssessments;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Assessment;

/// <summary>Asks before a block with answers is taken out.</summary>
[Authorize]
internal sealed class RemoveModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid CaseId { get; set; }

    public BlockView Block { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var found = await mediator.Send(new GetAssessment(Side.Firm, null), ct);
        var error = found.Error ?? WhyNot(found.Value);
        if (error is null && found.Value.Blocks.FirstOrDefault(b => b.Id == Id) is not { })
            error = AssessmentErrors.NotFound;
        if (error is not null)
            return this.ApplyError(error, text) ?? NotFound();
        (Block, CaseId) = (found.Value.Blocks.First(b => b.Id == Id), found.Value.CaseId);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var removed = await mediator.Send(new RemoveBlock(CaseId, Id), ct);
        if (removed.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        TempData["Status"] = text["It has been removed."].Value;
        return Redirect(AssessmentLinks.Mine);
    }

    private static Error? WhyNot(AssessmentView view) =>
        view.IsListOpen ? null
        : view.CanEdit ? AssessmentErrors.PartClosed
        : AssessmentErrors.Locked;
}
