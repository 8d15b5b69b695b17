using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Verification;

/// <summary>A supplier requests the check of one of its tools, for the first time or to renew a certificate.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class NewModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public RequestInput Input { get; set; } = new();

    public IReadOnlyList<OfferedTool> Tools { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Choices => [.. Tools.Select(t => new SelectListItem(VerificationWords.Name(t.Name), t.Id.ToString()))];

    /// <summary>The chosen tool, where it has a certificate.</summary>
    public OfferedTool? Present => Tools.FirstOrDefault(t => t.Id == Input.ProductId && t.CertificateNumber is not null);

    public async Task<IActionResult> OnGet(string? product, CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        Input.ProductId = Guid.TryParse(product, out var id) ? id : null;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        var requested = await mediator.Send(new RequestVerification(Input.ProductId, Input.Note), ct);
        if (requested.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(ct) ?? Page();
        var (id, number, isNew) = requested.Value;
        TempData["Status"] = isNew
            ? text["Your request {0} has been sent. We will telephone you; nothing is needed from you until then.", number].Value
            : text["A verification of this product is under way already."].Value;
        return Redirect(MarketplaceLinks.SupplierVerification(id));
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var offered = await mediator.Send(new OfferToolsForVerification(), ct);
        if (offered.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Tools = offered.Value;
        return null;
    }

    internal sealed class RequestInput
    {
        public Guid? ProductId { get; set; }

        public string? Note { get; set; }
    }
}
