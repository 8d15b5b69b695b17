using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>The receipt: number, who answers and by when. Can be opened again and printed.</summary>
[Authorize]
internal sealed class SentModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public required InquirySlip Slip { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetInquiryThread(Side.Asker, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Slip = found.Value.Slip;
        return Page();
    }
}
