using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Lists;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Pages.Marketplace.Inquiries;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Inquiries;

/// <summary>The administrators' queue: what no supplier has, unless something else is chosen.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "need")]
    public string? Need { get; set; }

    [BindProperty(SupportsGet = true, Name = "topic")]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true, Name = "supplier")]
    public Guid? SupplierId { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    public InquiryQueue Queue { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    public InquiryFilter Filter =>
        new(
            State == InquiryTabs.All ? null : InquiryTabs.Read<InquiryState>(State) ?? InquiryState.Unassigned,
            InquiryTabs.Read<InquiryNeed>(Need) is { } need and not InquiryNeed.Unread ? need : null,
            InquiryTabs.Read<InquiryTopic>(Topic),
            SupplierId,
            Keyword,
            Sort
        );

    public IEnumerable<InquiryTab> Tabs => InquiryTabs.Of(Request, text, Queue.List, Filter.State, InquiryState.Unassigned);

    public IReadOnlyList<FacetOption> Needs =>
        [new(nameof(InquiryNeed.Waiting), text["Waiting for the first answer"]), new(nameof(InquiryNeed.Overdue), text["Overdue"])];

    public IReadOnlyList<FacetOption> Topics => [.. Enum.GetValues<InquiryTopic>().Select(t => new FacetOption(t.ToString(), InquiryWords.Topic(text, t)))];

    /// <summary>The supplier by which the queue is narrowed; others are chosen in the rows.</summary>
    public IReadOnlyList<FacetOption> Suppliers => SupplierId is { } id ? [new(id.ToString(), Queue.SupplierName ?? id.ToString())] : [];

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListInquiries(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        Queue = found.Value;
        return Page();
    }

    /// <summary>The whole filtered queue as a file.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await mediator.Send(new ExportInquiries(Filter), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return new ExportResult<ExportedInquiry>(Columns(), found.Value, format, $"inquiries-{Show.Day(Now):yyyyMMdd}");
    }

    public string ExportUrl(ExportFormat format) => $"{InquiryTabs.With(Request, "handler", "Export")}&format={format}";

    public string RowsOf(Guid supplierId) => InquiryTabs.With(Request, "supplier", supplierId.ToString());

    private ExportTable<ExportedInquiry> Columns() =>
        new ExportTable<ExportedInquiry>(text["Inquiries"])
            .Text(text["Reference number"], i => i.Number)
            .Text(text["State"], i => InquiryWords.State(text, i.State))
            .Text(text["What it is about"], i => InquiryWords.Topic(text, i.Topic))
            .Text(text["Product"], i => i.Product)
            .Text(text["What you need"], i => i.Need)
            .Text(text["Contact’s name"], i => i.ContactName)
            .Text(text["E-mail address"], i => i.ContactEmail)
            .Text(text["Telephone"], i => Show.Phone(i.ContactPhone))
            .Text(text["Company"], i => i.ContactCompany)
            .Text(text["Unified business number"], i => i.ContactTaxId)
            .Text(text["Job title"], i => i.ContactJobTitle)
            .Text(text["Supplier"], i => i.Supplier)
            .Time(text["Sent on"], i => i.AskedAt)
            .Time(text["Assigned on"], i => i.AssignedAt)
            .Time(text["First answered on"], i => i.FirstAnsweredAt)
            .Time(text["Answer due"], i => i.ResponseDueAt)
            .Text(text["Overdue"], i => i.IsOverdue ? text["Yes"] : text["No"])
            .Time(text["Last activity"], i => i.LastMessageAt)
            .Time(text["Closed on"], i => i.ClosedAt);
}
