using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Attachments;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>An inquiry with its thread, as one side reads and answers it.</summary>
internal abstract class ThreadPageModel(IMediator mediator, TimeProvider clock, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public ReplyInput Input { get; set; } = new();

    public ThreadView Thread { get; protected set; } = null!;

    /// <summary>The files that were taken in with a message that could not be sent.</summary>
    public IReadOnlyList<Attachment> Files { get; private set; } = [];

    /// <summary>Whether a message was refused because the inquiry has been closed; what was typed is shown to be copied.</summary>
    public bool IsTooLate { get; private set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public InquirySlip Slip => Thread.Slip;

    public int Unread => Thread.UnreadBy(Side);

    /// <summary>On which side the page stands.</summary>
    public abstract Side Side { get; }

    /// <summary>The page's address.</summary>
    public abstract string Address { get; }

    /// <summary>The address of a file of the inquiry; those of messages also name their line.</summary>
    public abstract string FileUrl(Guid fileId);

    public string FileUrl(Guid fileId, long line) => $"{FileUrl(fileId)}?line={line}";

    protected IMediator Mediator => mediator;

    protected IStringLocalizer<MarketplaceText> Text => text;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct, [FromQuery(Name = "before")] long? before = null) =>
        await Load(id, ct, before) ?? Page();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        await this.TakeIn(Input, mediator, text, ct);
        if (!ModelState.IsValid)
            return await ShowAgain(ct);
        var written = await mediator.Send(new WriteMessage(Side, id, Input.Text, Input.Kept, Input.Line, Input.Seen), ct);
        if (written.IsSuccess)
            return Done(text["Your message has been sent."]);
        if (written.Error is { Kind: ErrorKind.Conflict } overtaken)
            return await Overtaken(id, overtaken, ct);
        return this.ApplyError(written.Error!, text) ?? await ShowAgain(ct);
    }

    /// <summary>The thread has been read as far as it was shown; sent by the page itself, or by its button.</summary>
    public async Task<IActionResult> OnPostRead(Guid id, [FromForm] DateTimeOffset seen, CancellationToken ct)
    {
        var read = await mediator.Send(new MarkInquiryRead(Side, id, seen), ct);
        if (read.Error is { } error && this.ApplyError(error, text) is { } page)
            return page;
        return Request.Headers.ContainsKey("HX-Request") ? Content("") : LocalRedirect($"{Request.PathBase}{Request.Path}");
    }

    protected IActionResult Done(string sentence)
    {
        TempData["Status"] = sentence;
        return Redirect(Address);
    }

    protected virtual async Task<IActionResult?> Load(Guid id, CancellationToken ct, long? before = null)
    {
        var found = await mediator.Send(new GetInquiryThread(Side, id, before), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Thread = found.Value;
        return null;
    }

    protected async Task<IActionResult> ShowAgain(CancellationToken ct)
    {
        Files = (await mediator.Send(new GetMyUploads(Input.Kept), ct)).Value;
        return Page();
    }

    /// <summary>Somebody else was quicker: the thread is shown as it is now, and all that was typed.</summary>
    protected async Task<IActionResult> Overtaken(Guid id, Error error, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        IsTooLate = Slip.State == InquiryState.Closed;
        this.ApplyError(Error.Invalid(error.Message), text);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await ShowAgain(ct);
    }

    internal sealed class ReplyInput : UploadInput
    {
        public string? Text { get; set; }

        /// <summary>The last line that was shown.</summary>
        public long Line { get; set; }

        /// <summary>The thread's last moment then.</summary>
        public DateTimeOffset Seen { get; set; }
    }
}
