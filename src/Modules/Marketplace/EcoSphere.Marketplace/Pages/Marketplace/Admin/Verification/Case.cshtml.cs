using System.Globalization;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
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

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Verification;

/// <summary>One verification for staff: facts, documents, the next step, the way so far.</summary>
[Authorize(Policy = Permissions.Marketplace)]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class CaseModel(IMediator mediator, TimeProvider clock, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public StepInput Input { get; set; } = new();

    [BindProperty]
    public ReturnInput Back { get; set; } = new();

    [BindProperty]
    public DocumentInput Document { get; set; } = new();

    public required VerificationCase Case { get; set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public string? Contact =>
        Joined(Case.Supplier.ContactName, Case.Supplier.ContactJobTitle, Show.Phone(Case.Supplier.ContactPhone), Case.Supplier.ContactEmail);

    public string? Requester => Case.Requester is { } by ? Joined(by.Name, Show.Phone(by.Phone), by.Email) : null;

    public IReadOnlyList<SelectListItem> Results => [new(text["Tool passed"], "true"), new(text["Tool not passed"], "false")];

    /// <summary>The form of the next step.</summary>
    public string StepForm =>
        Case.Check.State switch
        {
            VerificationState.Requested => "_Needs",
            VerificationState.Applied => "_Application",
            VerificationState.Accepted => "_Payment",
            VerificationState.Paid => "_Check",
            VerificationState.Checked => "_Report",
            _ => "_Result",
        };

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        // what is likely; staff look at it before they send it
        Input.Amount = Case.Check.FeeQuoted?.ToString("0", CultureInfo.InvariantCulture);
        Input.PaidOn = Show.Day(Now);
        Input.ValidUntil = Show.Day(Now).AddYears(1);
        return Page();
    }

    public Task<IActionResult> OnPostNeeds(Guid id, CancellationToken ct) =>
        Do(
            id,
            new ConfirmVerificationNeeds(id, Input.SeenSteps, Input.Fee, Input.Note),
            text["Recorded. The supplier gets a mail and hands in the application next."],
            nameof(Input),
            ct
        );

    public Task<IActionResult> OnPostAccept(Guid id, CancellationToken ct) =>
        Do(
            id,
            new AcceptVerificationApplication(id, Input.SeenSteps, Input.Note),
            text["Accepted. The supplier gets a mail and pays next."],
            nameof(Input),
            ct
        );

    public Task<IActionResult> OnPostReturn(Guid id, CancellationToken ct) =>
        Do(
            id,
            new ReturnVerificationApplication(id, Input.SeenSteps, Back.Note),
            text["Returned. The supplier gets a mail with the reason."],
            nameof(Back),
            ct
        );

    public Task<IActionResult> OnPostPayment(Guid id, CancellationToken ct) =>
        Do(
            id,
            new RecordVerificationPayment(id, Input.SeenSteps, Input.Amount, Input.InvoiceNumber, Input.PaidOn, Input.Note),
            text["Recorded. The supplier gets a mail and prepares the tool next."],
            nameof(Input),
            ct
        );

    public Task<IActionResult> OnPostCheck(Guid id, CancellationToken ct) =>
        Do(id, new RecordVerificationCheck(id, Input.SeenSteps, Input.IsPassed, Input.Note), text["Recorded. Upload the report next."], nameof(Input), ct);

    public async Task<IActionResult> OnPostReport(Guid id, CancellationToken ct) =>
        await Take(id, VerificationDocumentKind.Report, Input, nameof(Input), ct)
        ?? await Do(
            id,
            new SendVerificationReport(id, Input.SeenSteps, Input.FileId, Input.Note),
            text["Sent. A mail leads the supplier to the report."],
            nameof(Input),
            ct
        );

    public Task<IActionResult> OnPostCertify(Guid id, CancellationToken ct) =>
        Do(
            id,
            new CertifyTool(id, Input.SeenSteps, Input.CertificateNumber, Input.ValidUntil),
            text["The certificate has been issued, and the tool carries the badge."],
            nameof(Input),
            ct
        );

    public async Task<IActionResult> OnPostDocument(Guid id, CancellationToken ct) =>
        await Take(id, VerificationDocumentKind.Other, Document, nameof(Document), ct)
        ?? await Do(id, new AddStaffDocument(id, Document.FileId, Document.Title), text["The document has been given to the supplier."], nameof(Document), ct);

    private static string? Joined(params string?[] parts) => string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p))) is { Length: > 0 } all ? all : null;

    private async Task<IActionResult?> Take(Guid id, VerificationDocumentKind kind, KeptFile input, string prefix, CancellationToken ct) =>
        await input.Take((content, name) => mediator.Send(new UploadVerificationFile(id, kind, content, name), ct)) is { } error
            ? this.ApplyError(error, text, prefix) ?? await Load(id, ct) ?? Page()
            : null;

    private async Task<IActionResult> Do(Guid id, ICommand command, string done, string prefix, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text, prefix) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = done;
        return Redirect(MarketplaceLinks.AdminVerification(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetVerification(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Case = found.Value;
        return null;
    }

    internal sealed class StepInput : KeptFile
    {
        /// <summary>How many steps staff has read.</summary>
        public int SeenSteps { get; set; }

        public string? Fee { get; set; }

        public string? Note { get; set; }

        public string? Amount { get; set; }

        public string? InvoiceNumber { get; set; }

        public DateOnly? PaidOn { get; set; }

        public bool? IsPassed { get; set; }

        public string? CertificateNumber { get; set; }

        public DateOnly? ValidUntil { get; set; }
    }

    internal sealed class ReturnInput
    {
        public string? Note { get; set; }
    }

    internal sealed class DocumentInput : KeptFile
    {
        public string? Title { get; set; }
    }
}
