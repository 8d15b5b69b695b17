using EcoSphere.Identity.Application.TwoFactor;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Account;

/// <summary>The second factor of a sign-in. Open to everybody, because a session that waits for it belongs to nobody yet; of use only with its cookie.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class TwoFactorModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public TwoFactorInput Input { get; set; } = new();

    public IActionResult OnGet()
    {
        if (User.HasClaim(EcoClaims.Gate, IdentityLinks.TwoFactor))
            return Page();
        return User.Identity?.IsAuthenticated == true ? this.GoOn(ReturnUrl) : Redirect(IdentityLinks.Login.Towards(ReturnUrl));
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new PassSecondFactor(Input.Code), ct);
        if (result.Error is { Kind: ErrorKind.Conflict } over)
        {
            TempData["Attention"] = text[over.Message].Value;
            return Redirect(IdentityLinks.Login.Towards(ReturnUrl));
        }

        if ((result.Error ?? result.Value.Refusal) is { } error)
            return this.Refuse(error, text);
        if (result.Value.RecoveryCodesLeft is { } left)
            TempData["Status"] = text["You have used a recovery code; {0} are left. You can make new ones under Security.", left].Value;
        return this.GoOn(ReturnUrl);
    }

    internal sealed class TwoFactorInput
    {
        public string? Code { get; set; }
    }
}
