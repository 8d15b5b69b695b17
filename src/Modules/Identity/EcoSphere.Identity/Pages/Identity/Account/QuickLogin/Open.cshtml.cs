using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace EcoSphere.Identity.Pages.Identity.Account.QuickLogin;

/// <summary>Where the mailed link leads. Opening it uses nothing up; the button does.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class OpenModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool IsOpen { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        IsOpen = (await mediator.Send(new FindLink(Token, LinkPurpose.SignIn), ct)).Value;
        // Back, or a second click in the mail, by somebody who is in already
        return !IsOpen && User.Identity?.IsAuthenticated == true ? this.GoOn(ReturnUrl) : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new SignInWithLink(Token, Request.Headers.UserAgent), ct);
        return result.IsFailure ? Page() : await this.Enter(result.Value, ReturnUrl);
    }
}
