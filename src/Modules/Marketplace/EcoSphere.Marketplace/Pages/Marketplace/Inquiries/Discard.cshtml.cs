using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Drafts;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>Asks once before the draft of an inquiry is deleted.</summary>
[Authorize]
internal sealed class DiscardModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The product that the draft asks about, or null for a general inquiry.</summary>
    public LocalText? About { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var found = await mediator.Send(new GetInquiryDraft(Id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        About = found.Value.Product?.Name;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var discarded = await mediator.Send(new DiscardInquiryDraft(Id), ct);
        if (discarded.Error is { } error && this.ApplyError(error, text) is { } page)
            return page;
        TempData["Status"] = text["The draft has been deleted."].Value;
        return Redirect(MarketplaceLinks.MyInquiries);
    }
}
