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

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Inquiries;

/// <summary>The inquiries that the own supplier has: what is open, unless something else is chosen.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<MarketplaceText> text) : PageModel
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

    public DateTimeOffset Now => clock.GetUtcNow();

    public InquiryFilter Filter =>
        new(
            State == InquiryTabs.All ? null : InquiryTabs.Read<InquiryState>(State) ?? InquiryState.Assigned,
            InquiryTabs.Read<InquiryNeed>(Need),
            null,
            null,
            Keyword,
            Sort
        );

    // what nobody has been given is not the supplier's
    public IEnumerable<InquiryTab> Tabs => InquiryTabs.Of(Request, text, List, Filter.State, InquiryState.Assigned, state => state != InquiryState.Unassigned);

    public IReadOnlyList<FacetOption> Needs =>
        [
            new(nameof(InquiryNeed.Unread), text["With something unread"]),
            new(nameof(InquiryNeed.Waiting), text["Waiting for our first answer"]),
            new(nameof(InquiryNeed.Overdue), text["Overdue"]),
        ];

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListSupplierInquiries(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return Page();
    }
}
