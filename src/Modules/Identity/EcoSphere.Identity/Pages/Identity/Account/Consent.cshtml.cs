using EcoSphere.Identity.Application.Registration;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Account;

/// <summary>The gate for members who have not agreed to the version of the notice that is in force.</summary>
[Authorize]
internal sealed class ConsentModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The version that was shown.</summary>
    [BindProperty]
    public int ConsentNumber { get; set; }

    public required ConsentTextView Notice { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (!User.HasClaim(EcoClaims.Gate, IdentityLinks.Consent))
            return this.GoOn(ReturnUrl);
        await Load(ct);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new GiveConsent(ConsentNumber), ct);
        if (result.Error is not { } error)
            return this.GoOn(ReturnUrl);
        await Load(ct);
        return this.ApplyError(error, text) ?? Page();
    }

    public async Task<IActionResult> OnPostDecline(CancellationToken ct)
    {
        await mediator.Send(new SignOut(), ct);
        await HttpContext.TakeBack();
        TempData["Status"] = text["You have not agreed to the personal data notice and have been signed out."].Value;
        return Redirect("/");
    }

    private async Task Load(CancellationToken ct) => Notice = (await mediator.Send(new GetConsentText(), ct)).Value;
}
