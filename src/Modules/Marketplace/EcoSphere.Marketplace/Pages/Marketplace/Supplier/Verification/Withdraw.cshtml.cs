using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Verification;

/// <summary>Asks once more before the supplier gives a verification up.</summary>
[Authorize]
internal sealed class WithdrawModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public WithdrawalInput Input { get; set; } = new();

    public required VerificationView Check { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        return Check.IsOpen ? Page() : Redirect(MarketplaceLinks.SupplierVerification(id));
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        var withdrawn = await mediator.Send(new WithdrawVerification(id, Input.Note), ct);
        if (withdrawn.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["The verification has been given up."].Value;
        return Redirect(MarketplaceLinks.SupplierVerification(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetMyVerification(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Check = found.Value.Check;
        return null;
    }

    internal sealed class WithdrawalInput
    {
        public string? Note { get; set; }
    }
}
