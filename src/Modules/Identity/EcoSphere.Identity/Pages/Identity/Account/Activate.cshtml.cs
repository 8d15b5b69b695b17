using EcoSphere.Identity.Application.Registration;
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

/// <summary>Where the mailed link leads. Opening it uses nothing up; the button does.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class ActivateModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public bool IsOpen { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        IsOpen = (await mediator.Send(new FindLink(Token, LinkPurpose.Activate), ct)).Value;
        // Back, or a second click in the mail, by somebody who is in already
        return !IsOpen && User.Identity?.IsAuthenticated == true ? this.GoOn(null) : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new ActivateMember(Token, Request.Headers.UserAgent), ct);
        if (result.IsFailure)
            return Page();
        TempData["Status"] = text["Your account is active. Welcome to EcoSphere."].Value;
        return await this.Enter(result.Value, null);
    }
}
