using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Pages.Marketplace.Inquiries;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Inquiries;

/// <summary>Any inquiry with its thread, internal notes, and what administrators do about it.</summary>
[Authorize(Policy = Permissions.Marketplace)]
[EnableRateLimiting(RateLimits.Upload)]
[RequestSizeLimit(UploadInput.MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadInput.MaxFormBytes)]
internal sealed class ThreadModel(IMediator mediator, TimeProvider clock, IStringLocalizer<MarketplaceText> text) : ThreadPageModel(mediator, clock, text)
{
    [BindProperty]
    public NoteInput Note { get; set; } = new();

    /// <summary>Who has read it, and when last.</summary>
    public IReadOnlyList<ReaderLine> Readers { get; private set; } = [];

    public override Side Side => Side.Staff;

    public override string Address => MarketplaceLinks.AdminInquiry(Slip.Id);

    public override string FileUrl(Guid fileId) => MarketplaceLinks.AdminInquiryFile(Slip.Id, fileId);

    /// <summary>Keeps an internal note.</summary>
    public async Task<IActionResult> OnPostNote(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        var kept = await Mediator.Send(new KeepNote(id, Note.Text, Note.Line), ct);
        if (kept.IsSuccess)
            return Done(Text["The note has been kept."]);
        if (kept.Error is { Kind: ErrorKind.Conflict } overtaken)
        {
            Input.Text = Note.Text;
            return await Overtaken(id, overtaken, ct);
        }

        return this.ApplyError(kept.Error!, Text, "Note") ?? Page();
    }

    protected override async Task<IActionResult?> Load(Guid id, CancellationToken ct, long? before = null)
    {
        if (await base.Load(id, ct, before) is { } refused)
            return refused;
        Readers = (await Mediator.Send(new GetInquiryReaders(id), ct)).Value;
        return null;
    }

    internal sealed class NoteInput
    {
        public string? Text { get; set; }

        /// <summary>The last line that was shown.</summary>
        public long Line { get; set; }
    }
}
