using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Consulting.Domain;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Survey;

/// <summary>All answers on one page, and the button that sends them.</summary>
[Authorize]
internal sealed class CheckModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty]
    public Guid CaseId { get; set; }

    /// <summary>The state of the survey that was checked.</summary>
    [BindProperty]
    public Guid Seen { get; set; }

    public SurveyView View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var found = await mediator.Send(new GetSurvey(Side.Firm, null), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        View = found.Value;
        if (!View.CanEdit)
            return Redirect(SurveyLinks.Sent(View.CaseId));
        (CaseId, Seen) = (View.CaseId, View.Version);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var sent = await mediator.Send(new SendSurvey(CaseId, Seen), ct);
        // what is missing is told by the page itself
        if (sent.Error is { Kind: Kernel.ErrorKind.Invalid })
            return Redirect(SurveyLinks.Check);
        if (sent.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        TempData["Status"] = text["Thank you. The survey has been sent, and your case is closed."].Value;
        return Redirect(SurveyLinks.Sent(CaseId));
    }
}
