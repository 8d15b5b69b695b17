using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Moves;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Pages.Marketplace.Inquiries;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Inquiries;

/// <summary>Gives an inquiry to a supplier, found by name.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class AssignModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public AssignmentInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    public InquirySlip Slip { get; private set; } = null!;

    public FoundSuppliers Found { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Choices =>
        [
            .. Found
                .Suppliers.Where(s => s.Id != Slip.SupplierId)
                .Select(s => new Choice(s.Id.ToString(), InquiryWords.Local(new LocalText(s.Name, s.NameEn)), text["{0} open inquiries", s.Open])),
        ];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        Input.Seen = Slip.SupplierId;
        return Slip.State == InquiryState.Closed ? Redirect(MarketplaceLinks.AdminInquiry(id)) : Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        var assigned = await mediator.Send(new AssignInquiry(id, Input.SupplierId, Input.Seen), ct);
        if (assigned.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["The inquiry has been assigned. The supplier gets a mail."].Value;
        return Redirect(MarketplaceLinks.AdminInquiry(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetInquiryThread(Side.Staff, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Slip = found.Value.Slip;
        Found = (await mediator.Send(new FindSuppliers(Keyword), ct)).Value;
        return null;
    }

    internal sealed class AssignmentInput
    {
        public Guid? SupplierId { get; set; }

        /// <summary>Who had the inquiry when the page was opened.</summary>
        public Guid? Seen { get; set; }
    }
}
