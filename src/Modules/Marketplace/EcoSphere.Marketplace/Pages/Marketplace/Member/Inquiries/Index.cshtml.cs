using EcoSphere.Marketplace.Application.Inquiries.Drafts;
using EcoSphere.Marketplace.Application.Inquiries.Lists;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Pages.Marketplace.Inquiries;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Member.Inquiries;

/// <summary>The inquiries that the member has sent, and those that are not sent yet.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "need")]
    public string? Need { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    public InquiryList List { get; private set; } = null!;

    public IReadOnlyList<DraftRow> Drafts { get; private set; } = [];

    public IEnumerable<InquiryTab> Tabs => InquiryTabs.Of(Request, text, List, InquiryTabs.Read<InquiryState>(State), usual: null);

    public IReadOnlyList<FacetOption> Needs =>
        [new(nameof(InquiryNeed.Unread), text["With something unread"]), new(nameof(InquiryNeed.Waiting), text["Waiting for the first answer"])];

    /// <summary>Whether the list is empty because nothing was ever sent.</summary>
    public bool IsNew => !Request.QueryString.HasValue && List.Counts.Values.Sum() == 0;

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var filter = new InquiryFilter(InquiryTabs.Read<InquiryState>(State), InquiryTabs.Read<InquiryNeed>(Need), null, null, Keyword, Sort);
        var found = await mediator.Send(new ListMyInquiries(filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        if (number == 1)
            Drafts = (await mediator.Send(new ListMyInquiryDrafts(), ct)).Value;
        return Page();
    }
}
