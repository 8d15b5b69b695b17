using EcoSphere.Identity.Application.Passwords;
using EcoSphere.Identity.Pages.Identity.Account;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Security;

/// <summary>Replaces the password.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class PasswordModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new ChangePassword(Input.Password, Input.NewPassword), ct);
        if ((result.Error ?? result.Value.Refusal) is { } error)
            return this.Refuse(error, text);
        TempData["Status"] = text["Your password has been changed. All other browsers have been signed out."].Value;
        return Redirect(IdentityLinks.Security);
    }

    internal sealed class PasswordInput
    {
        public string? Password { get; set; }

        public string? NewPassword { get; set; }
    }
}
