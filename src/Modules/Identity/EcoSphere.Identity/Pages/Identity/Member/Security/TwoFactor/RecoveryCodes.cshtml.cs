using EcoSphere.Identity.Application.TwoFactor;
using EcoSphere.Identity.Pages.Identity.Account;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Security.TwoFactor;

/// <summary>Replaces the recovery codes.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class RecoveryCodesModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty]
    public RecoveryCodesInput Input { get; set; } = new();

    /// <summary>The recovery codes, on the one page that shows them.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new RenewRecoveryCodes(Input.Password), ct);
        if ((result.Error ?? result.Value.Refusal) is { } error)
            return this.Refuse(error, text);
        Codes = result.Value.Codes;
        return Page();
    }

    internal sealed class RecoveryCodesInput
    {
        public string? Password { get; set; }
    }
}
