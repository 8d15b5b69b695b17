using EcoSphere.Coaching.Application.Threads;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>The questions thread of a case, as one side reads and answers it.</summary>
internal abstract class ThreadPageModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : RunPageModel(mediator, clock, text)
{
    /// <summary>The largest form: so many files, and what stands around them.</summary>
    public const long MaxFormBytes = (CaseMessage.MostFiles * 10L * 1024 * 1024) + (1024 * 1024);

    private const string FilesField = $"Input.{CaseMessage.FilesField}";

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "before")]
    public int? Before { get; set; }

    [BindProperty]
    public ReplyInput Input { get; set; } = new();

    [BindProperty]
    public NoteInput Note { get; set; } = new();

    public ThreadView Thread { get; private set; } = null!;

    /// <summary>The files that were taken in with a message that could not be sent.</summary>
    public IReadOnlyList<MessageFile> Files { get; private set; } = [];

    /// <summary>Whether a message was refused because the case is over; what was typed is shown to be copied.</summary>
    public bool IsTooLate { get; private set; }

    public ThreadSlip Slip => Thread.Slip;

    public string Address => RunLinks.Messages(Side, Id);

    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        await TakeIn(ct);
        if (!ModelState.IsValid)
            return await ShowAgain(ct);
        var written = await Mediator.Send(new WriteCaseMessage(Side, Id, Input.Text, Input.Kept, Input.Line), ct);
        if (written.IsSuccess)
            return Done(Text["Your message has been sent."], Address);
        if (written.Error is { Kind: ErrorKind.Conflict } overtaken)
            return await Overtaken(overtaken, ct);
        return this.ApplyError(written.Error!, Text) ?? await ShowAgain(ct);
    }

    /// <summary>The thread has been read as far as it was shown; sent by the page itself, or by its button.</summary>
    public async Task<IActionResult> OnPostRead([FromForm] int seen, CancellationToken ct)
    {
        var read = await Mediator.Send(new MarkCaseThreadRead(Side, Id, seen), ct);
        if (read.Error is { } error)
            return Refused(error);
        return Request.Headers.ContainsKey("HX-Request") ? Content("") : Redirect(Address);
    }

    /// <summary>Keeps a note that the firm never sees.</summary>
    public async Task<IActionResult> OnPostNote(CancellationToken ct)
    {
        if (Side == Side.Firm)
            return Refused(CaseErrors.StaffOnly);
        var kept = await Mediator.Send(new KeepCaseNote(Side, Id, Note.Text, Note.Line), ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, Text, nameof(Note)) ?? await Load(ct) ?? Page();
        return Done(Text["The note has been kept."], Address);
    }

    protected override async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await Mediator.Send(new GetCaseThread(Side, Id, Before), ct);
        if (found.Error is { } error)
            return Refused(error);
        Thread = found.Value;
        return null;
    }

    /// <summary>Takes in the files before anything else is judged: whatever is refused then, no file has to be chosen again.</summary>
    private async Task TakeIn(CancellationToken ct)
    {
        Input.Kept.RemoveAll(Input.Remove.Contains);
        Input.Remove = [];
        // the page is written from the input, not from what was sent
        ModelState.Remove($"Input.{nameof(ReplyInput.Kept)}");
        ModelState.Remove($"Input.{nameof(ReplyInput.Remove)}");
        if (Input.Kept.Count + Input.Files.Count > CaseMessage.MostFiles)
        {
            this.ApplyError(CaseErrors.TooManyFiles.On(CaseMessage.FilesField), Text);
            return;
        }

        foreach (var file in Input.Files)
        {
            await using var content = file.OpenReadStream();
            var taken = await Mediator.Send(new UploadMessageFile(Side, Id, content, file.FileName), ct);
            if (taken.IsSuccess)
                Input.Kept.Add(taken.Value.FileId);
            else
                ModelState.AddModelError(FilesField, Text["{0}: {1}", file.FileName, Text[taken.Error!.Message, [.. taken.Error.Args]].Value]);
        }
    }

    private async Task<IActionResult> ShowAgain(CancellationToken ct)
    {
        Files = (await Mediator.Send(new GetMyMessageFiles(Input.Kept), ct)).Value;
        return Page();
    }

    /// <summary>The case has ended meanwhile: the thread is shown as it is now, and all that was typed.</summary>
    private async Task<IActionResult> Overtaken(Error error, CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        IsTooLate = !Slip.TakesMessages;
        this.ApplyError(Error.Invalid(error.Message, [.. error.Args]), Text);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await ShowAgain(ct);
    }

    internal sealed class ReplyInput
    {
        public string? Text { get; set; }

        /// <summary>The last line that there was when the form was opened.</summary>
        public int Line { get; set; }

        public List<IFormFile> Files { get; set; } = [];

        /// <summary>What was taken in before.</summary>
        public List<Guid> Kept { get; set; } = [];

        /// <summary>What of it is to go.</summary>
        public List<Guid> Remove { get; set; } = [];
    }

    internal sealed class NoteInput
    {
        public string? Text { get; set; }

        public int Line { get; set; }
    }
}
