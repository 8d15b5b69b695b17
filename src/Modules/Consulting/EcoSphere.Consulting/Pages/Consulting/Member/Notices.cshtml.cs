using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member;

/// <summary>Which mails about cases the member gets, whether of a firm, a consultant or staff; the foot of those mails leads here.</summary>
[Authorize]
internal sealed class NoticesModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    /// <summary>The kinds with their names and what they tell, as keys of the texts.</summary>
    public static IReadOnlyList<(NoticeKinds Kind, string Name, string Tells)> Kinds { get; } =
    [
        (NoticeKinds.Receipts, "Receipts", "What you have sent has arrived: application, self-assessment, survey."),
        (NoticeKinds.Progress, "Progress", "A case goes on: approved, matched with a consultant, a self-assessment to read."),
        (NoticeKinds.Corrections, "Corrections", "Something has come back and has to be corrected."),
        (NoticeKinds.Visits, "Visits", "Times of a visit are proposed, chosen, declined or cancelled."),
        (NoticeKinds.Reports, "Reports", "A report has been uploaded or received."),
        (NoticeKinds.Reminders, "Reminders", "A step that is yours is late."),
    ];

    [BindProperty]
    public NoticeKinds Kind { get; set; }

    public NoticeKinds Wanted { get; private set; }

    public async Task OnGet(CancellationToken ct) => Wanted = (await mediator.Send(new GetNotices(), ct)).Value;

    public Task<IActionResult> OnPostOff(CancellationToken ct) => Choose(isWanted: false, text["You get no more of these mails."], ct);

    public Task<IActionResult> OnPostOn(CancellationToken ct) => Choose(isWanted: true, text["You get these mails from now on."], ct);

    private async Task<IActionResult> Choose(bool isWanted, string done, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var chosen = await mediator.Send(new ChooseNotices(Kind, isWanted), ct);
        if (chosen.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        TempData["Status"] = done;
        return Redirect(ConsultingLinks.Notices);
    }
}
