using EcoSphere.Identity.Application.Passwords;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Account;

/// <summary>The gate for members without a password.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class SetPasswordModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public SetPasswordInput Input { get; set; } = new();

    public IActionResult OnGet() => User.HasClaim(EcoClaims.Gate, IdentityLinks.SetPassword) ? Page() : Redirect(IdentityLinks.SecurityPassword);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new SetFirstPassword(Input.NewPassword), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["Your password is saved."].Value;
        return this.GoOn(ReturnUrl);
    }

    internal sealed class SetPasswordInput
    {
        public string? NewPassword { get; set; }
    }
}
