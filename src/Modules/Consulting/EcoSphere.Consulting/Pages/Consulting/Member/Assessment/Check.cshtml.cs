using EcoSphere.Consulting.Application.SelfAssessments;
using EcoSphere.Consulting.Domain;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Assessment;

/// <summary>All answers on one page, and the button that sends them.</summary>
[Authorize]
internal sealed class CheckModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty]
    public Guid CaseId { get; set; }

    /// <summary>The state of the form that was checked.</summary>
    [BindProperty]
    public Guid Seen { get; set; }

    public AssessmentView View { get; private set; } = null!;

    /// <summary>The places of the blocks in which something is missing.</summary>
    public IReadOnlyList<int> Incomplete => [.. View.Missing.Select(g => g.Key).Where(p => p > 0).Order()];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var found = await mediator.Send(new GetAssessment(Side.Firm, null), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        View = found.Value;
        if (!View.CanEdit)
            return Redirect(AssessmentLinks.Sent(View.CaseId));
        (CaseId, Seen) = (View.CaseId, View.Version);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var sent = await mediator.Send(new SendSelfAssessment(CaseId, Seen), ct);
        // what is missing is told by the page itself, beside each block
        if (sent.Error is { Kind: Kernel.ErrorKind.Invalid })
            return Redirect(AssessmentLinks.Check);
        if (sent.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        TempData["Status"] = text["The self-assessment has been sent. The consultant reads it and then proposes times for the visit."].Value;
        return Redirect(AssessmentLinks.Sent(CaseId));
    }
}
