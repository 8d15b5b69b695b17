using EcoSphere.Marketplace.Application.Inquiries.Moves;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Pages.Marketplace.Inquiries;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Inquiries;

/// <summary>The own supplier gives an inquiry back to the platform, with the reason.</summary>
[Authorize]
internal sealed class DeclineModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public InquirySlip Slip { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        return Slip.State == InquiryState.Closed ? Redirect(MarketplaceLinks.SupplierInquiry(id)) : Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        var declined = await mediator.Send(new DeclineInquiry(id, Input.Reason), ct);
        if (declined.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["You have given inquiry {0} back. The platform takes care of it.", Slip.Number].Value;
        return Redirect(MarketplaceLinks.SupplierInquiries);
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetInquiryThread(Side.Supplier, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Slip = found.Value.Slip;
        return null;
    }
}
