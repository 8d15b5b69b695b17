using EcoSphere.Identity.Application.SignIn;
using EcoSphere.UiKit.Captcha;
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

    /// <summary>Asks also somebody who is signed in: a client of single sign-on wants to know it anew.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Again { get; set; }

    [BindProperty]
    public LoginInput Input { get; set; } = new();

    /// <summary>The password was right but the address is not confirmed: a new activation link has been mailed.</summary>
    public bool IsPending { get; private set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true && !Again ? this.GoOn(ReturnUrl) : Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var result = await mediator.Send(new SignInWithPassword(Input.Email, Input.Password, Request.Headers.UserAgent), ct);
        if ((result.Error ?? result.Value.Refusal) is { } error)
            return this.Refuse(error, text);
        if (result.Value.SignedIn is { } signedIn)
            return await this.Enter(signedIn, ReturnUrl);
        IsPending = true;
        return Page();
    }

    internal sealed class LoginInput
    {
        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
