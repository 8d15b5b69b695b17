using EcoSphere.Identity.Application.SignIn;
using EcoSphere.UiKit.Captcha;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Account;

/// <summary>Sign-in with e-mail and password (F02).</summary>
[AllowAnonymous]
[RequireCaptcha]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class LoginModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public LoginInput Input { get; set; } = new();

    /// <summary>The password was right but the address is not confirmed: offers a new activation link.</summary>
    public bool IsPending { get; private set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? this.GoOn(ReturnUrl) : Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();
        var result = await mediator.Send(new SignInWithPassword(Input.Email, Input.Password, Request.Headers.UserAgent), ct);
        if ((result.Error ?? result.Value.Refusal) is { } error) return this.ApplyError(error, text) ?? Page();
        if (result.Value.SignedIn is not { } signedIn)
        {
            IsPending = true;
            return Page();
        }

        await HttpContext.Hand(signedIn.SessionId);
        return signedIn.AwaitsSecondFactor
            ? RedirectToPage("/Identity/Account/TwoFactor", new { ReturnUrl })
            : this.GoOn(ReturnUrl);
    }

    internal sealed class LoginInput
    {
        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
