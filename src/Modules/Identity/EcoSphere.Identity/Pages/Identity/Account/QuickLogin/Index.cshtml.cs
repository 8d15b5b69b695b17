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

namespace EcoSphere.Identity.Pages.Identity.Account.QuickLogin;

/// <summary>Asks for a mailed sign-in link (快速登入).</summary>
[AllowAnonymous]
[RequireCaptcha]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Asks also somebody who is signed in, as the sign-in page does.</summary>
    [FromQuery]
    public bool Again { get; set; }

    [BindProperty]
    public QuickLoginInput Input { get; set; } = new();

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true && !Again ? this.GoOn(ReturnUrl) : Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var result = await mediator.Send(new RequestSignInLink(Input.Email, Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        return Redirect(IdentityLinks.QuickLoginSent);
    }

    internal sealed class QuickLoginInput
    {
        public string? Email { get; set; }
    }
}
