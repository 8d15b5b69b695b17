using EcoSphere.Identity.Application.Profile;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Account;

/// <summary>Where the link mailed to a new address leads. Opening it uses nothing up; the button does.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class ConfirmEmailModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public bool IsOpen { get; private set; }

    public async Task OnGet(CancellationToken ct) => IsOpen = (await mediator.Send(new FindLink(Token, LinkPurpose.ChangeEmail), ct)).Value;

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new ConfirmEmailChange(Token), ct);
        if (result.IsFailure)
            return Page();
        TempData["Status"] = text["Your e-mail address has been changed. Sign in with the new one from now on."].Value;
        return Redirect(result.Value.IsOwn ? IdentityLinks.Profile : IdentityLinks.Login);
    }
}
