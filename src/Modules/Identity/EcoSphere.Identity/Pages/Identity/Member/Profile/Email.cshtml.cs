using EcoSphere.Identity.Application.Profile;
using EcoSphere.Identity.Pages.Identity.Account;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Profile;

/// <summary>Asks for another e-mail address.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class EmailModel(IMediator mediator, ICurrentUser user, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty]
    public EmailInput Input { get; set; } = new();

    public string Present => user.Email!;

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new RequestEmailChange(Input.Email, Input.Password), ct);
        if ((result.Error ?? result.Value.Refusal) is { } error)
            return this.Refuse(error, text);
        return Redirect(IdentityLinks.ProfileEmailSent);
    }

    internal sealed class EmailInput
    {
        public string? Email { get; set; }

        public string? Password { get; set; }
    }
}
