using EcoSphere.Identity.Application.Passwords;
using EcoSphere.UiKit.Captcha;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Account.ForgotPassword;

/// <summary>Asks for a link to replace a forgotten password (忘記密碼).</summary>
[AllowAnonymous]
[RequireCaptcha]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty]
    public ForgotPasswordInput Input { get; set; } = new();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var result = await mediator.Send(new RequestPasswordReset(Input.Email), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        return Redirect(IdentityLinks.ForgotPasswordSent);
    }

    internal sealed class ForgotPasswordInput
    {
        public string? Email { get; set; }
    }
}
