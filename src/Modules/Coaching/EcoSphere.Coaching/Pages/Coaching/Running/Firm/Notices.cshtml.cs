using EcoSphere.Coaching.Application.Threads;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Firm;

/// <summary>Whether the member gets mails about new messages in cases; the foot of those mails leads here.</summary>
[Authorize]
internal sealed class NoticesModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public bool IsWanted { get; private set; }

    public async Task OnGet(CancellationToken ct) => IsWanted = (await mediator.Send(new GetCaseNotices(), ct)).Value;

    public Task<IActionResult> OnPostOff(CancellationToken ct) => Choose(false, text["You get no more mails about messages in coaching cases."], ct);

    public Task<IActionResult> OnPostOn(CancellationToken ct) => Choose(true, text["You get mails about messages in coaching cases from now on."], ct);

    private async Task<IActionResult> Choose(bool isWanted, string done, CancellationToken ct)
    {
        var chosen = await mediator.Send(new ChooseCaseNotices(isWanted), ct);
        if (chosen.Error is { } error && this.ApplyError(error, text) is { } page)
            return page;
        TempData["Status"] = done;
        return Redirect(RunLinks.Notices);
    }
}
