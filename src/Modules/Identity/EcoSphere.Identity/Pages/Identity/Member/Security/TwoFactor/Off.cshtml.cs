using EcoSphere.Identity.Application.Sessions;
using EcoSphere.Identity.Application.TwoFactor;
using EcoSphere.Identity.Pages.Identity.Account;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Security.TwoFactor;

/// <summary>Turns two-factor sign-in off, asking for the password.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class OffModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty]
    public OffInput Input { get; set; } = new();

    public bool IsStaff { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var security = (await mediator.Send(new GetSecurity(), ct)).Value;
        IsStaff = security.IsStaff;
        return security.TwoFactorSince is null ? Redirect(IdentityLinks.SecurityTwoFactor) : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new TurnOffTwoFactor(Input.Password), ct);
        if ((result.Error ?? result.Value.Refusal) is { } error)
            return this.Refuse(error, text);
        TempData["Status"] = text["Two-factor sign-in is off."].Value;
        return Redirect(IdentityLinks.Security);
    }

    internal sealed class OffInput
    {
        public string? Password { get; set; }
    }
}
