using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Moves;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Inquiries;

/// <summary>Opens a closed inquiry again.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class ReopenModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public InquirySlip Slip { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetInquiryThread(Side.Staff, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Slip = found.Value.Slip;
        return Slip.State == InquiryState.Closed ? Page() : Redirect(MarketplaceLinks.AdminInquiry(id));
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        var reopened = await mediator.Send(new ReopenInquiry(id), ct);
        if (reopened.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        TempData["Status"] = text["The inquiry is open again."].Value;
        return Redirect(MarketplaceLinks.AdminInquiry(id));
    }
}
