using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Verification;

/// <summary>One verification of the supplier's: whose turn it is, the signed application, the fee, documents both ways, the report.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class CaseModel(IMediator mediator, TimeProvider clock, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public ApplicationInput Input { get; set; } = new();

    [BindProperty]
    public DocumentInput Document { get; set; } = new();

    public required VerificationView Check { get; set; }

    public string? FeeAccount { get; private set; }

    public bool CanRenew { get; private set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public IReadOnlyList<SelectListItem> Kinds =>
        [.. VerificationDocument.KindsFrom(Side.Supplier).Select(kind => new SelectListItem(VerificationWords.Kind(text, kind), kind.ToString()))];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public async Task<IActionResult> OnPostApply(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        if (await Take(id, VerificationDocumentKind.SignedApplication, Input, nameof(Input), ct) is { } refused)
            return refused;
        var applied = await mediator.Send(new ApplyForVerification(id, Input.FileId, Input.Note), ct);
        if (applied.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["The signed application has been handed in."].Value;
        return Redirect(MarketplaceLinks.SupplierVerification(id));
    }

    public async Task<IActionResult> OnPostDocument(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        if (await Take(id, VerificationDocumentKind.Other, Document, nameof(Document), ct) is { } refused)
            return refused;
        var added = await mediator.Send(new AddSupplierDocument(id, Document.FileId, Document.Kind, Document.Title), ct);
        if (added.Error is { } error)
            return this.ApplyError(error, text, nameof(Document)) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["The document has been given to the platform."].Value;
        return Redirect(MarketplaceLinks.SupplierVerification(id));
    }

    private async Task<IActionResult?> Take(Guid id, VerificationDocumentKind kind, KeptFile input, string prefix, CancellationToken ct) =>
        await input.Take((content, name) => mediator.Send(new UploadForVerification(id, kind, content, name), ct)) is { } error
            ? this.ApplyError(error, text, prefix) ?? await Load(id, ct) ?? Page()
            : null;

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetMyVerification(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        (Check, FeeAccount, CanRenew) = found.Value;
        Document.Kind ??= Check.State switch
        {
            VerificationState.Accepted => VerificationDocumentKind.PaymentProof,
            VerificationState.Paid => VerificationDocumentKind.ToolMaterial,
            _ => null,
        };
        return null;
    }

    internal sealed class ApplicationInput : KeptFile
    {
        public string? Note { get; set; }
    }

    internal sealed class DocumentInput : KeptFile
    {
        public VerificationDocumentKind? Kind { get; set; }

        public string? Title { get; set; }
    }
}
