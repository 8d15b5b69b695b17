using EcoSphere.Identity.Application.Sessions;
using EcoSphere.Identity.Application.TwoFactor;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using QRCoder;

namespace EcoSphere.Identity.Pages.Identity.Member.Security.TwoFactor;

/// <summary>Two-factor sign-in: set it up, see how it stands. Also the gate for staff who have none.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public CodeInput Input { get; set; } = new();

    public required SecurityView Security { get; set; }

    /// <summary>The set-up that has begun, or null.</summary>
    public TwoFactorSetup? Setup { get; private set; }

    /// <summary>The recovery codes, on the one page that shows them.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public string Next => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : IdentityLinks.Security;

    /// <summary>The set-up as a picture within the page.</summary>
    public string QrCode => $"data:image/png;base64,{Convert.ToBase64String(PngByteQRCodeHelper.GetQRCode(Setup!.Address, QRCodeGenerator.ECCLevel.M, 6))}";

    public Task OnGet(CancellationToken ct) => Load(ct);

    public async Task<IActionResult> OnPostStart(CancellationToken ct)
    {
        if ((await mediator.Send(new StartTwoFactor(), ct)).Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        return Redirect(IdentityLinks.SecurityTwoFactor.Towards(ReturnUrl));
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new ConfirmTwoFactor(Input.Code), ct);
        await Load(ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Codes = result.Value.Codes;
        return Page();
    }

    private async Task Load(CancellationToken ct)
    {
        Security = (await mediator.Send(new GetSecurity(), ct)).Value;
        Setup = (await mediator.Send(new GetTwoFactorSetup(), ct)).Value;
    }

    internal sealed class CodeInput
    {
        public string? Code { get; set; }
    }
}
