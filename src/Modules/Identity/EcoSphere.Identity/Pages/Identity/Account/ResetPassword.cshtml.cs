using EcoSphere.Identity.Application.Passwords;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Account;

/// <summary>Where the link for a forgotten password leads. Opening it uses nothing up; sending the form does.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class ResetPasswordModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public ResetPasswordInput Input { get; set; } = new();

    public bool IsOpen { get; private set; }

    public async Task OnGet(CancellationToken ct) => IsOpen = (await mediator.Send(new FindLink(Token, LinkPurpose.ResetPassword), ct)).Value;

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new ResetPassword(Token, Input.NewPassword, Request.Headers.UserAgent), ct);
        if (result.Error is { } error)
        {
            // anything but a password to correct means that the link is dead
            IsOpen = error.Kind is ErrorKind.Invalid;
            return IsOpen ? this.ApplyError(error, text) ?? Page() : Page();
        }

        TempData["Status"] = text["Your password has been changed. All other browsers have been signed out."].Value;
        return await this.Enter(result.Value, null);
    }

    internal sealed class ResetPasswordInput
    {
        public string? NewPassword { get; set; }
    }
}
