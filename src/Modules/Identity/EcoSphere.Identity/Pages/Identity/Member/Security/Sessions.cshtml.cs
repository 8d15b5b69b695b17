using EcoSphere.Identity.Application.Sessions;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Security;

/// <summary>The browsers in which the member is signed in.</summary>
[Authorize]
internal sealed class SessionsModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    public IReadOnlyList<SessionRow> Rows { get; private set; } = [];

    public async Task OnGet(CancellationToken ct) => Rows = (await mediator.Send(new ListSessions(), ct)).Value;

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if ((await mediator.Send(new EndSession(id), ct)).Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The browser has been signed out."].Value;
        return Redirect(IdentityLinks.Sessions);
    }

    public async Task<IActionResult> OnPostOthers(CancellationToken ct)
    {
        if ((await mediator.Send(new EndOtherSessions(), ct)).Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["All other browsers have been signed out."].Value;
        return Redirect(IdentityLinks.Sessions);
    }
}
