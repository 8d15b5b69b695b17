using EcoSphere.Coaching.Application.Cases;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>A deliverable with its versions; handed in here, and decided on by staff.</summary>
internal abstract class DeliverablePageModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : RunPageModel(mediator, clock, text)
{
    /// <summary>The largest form: one file, and what stands around it.</summary>
    public const long MaxFormBytes = 11L * 1024 * 1024;

    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public Guid DeliverableId { get; set; }

    [BindProperty]
    public DeliverableInput Input { get; set; } = new();

    public DeliverableView Shown { get; private set; } = null!;

    public string Address => RunLinks.Deliverable(Side, Id, DeliverableId);

    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();

    /// <summary>Hands in a version. The file is taken in first, so that it need not be chosen again.</summary>
    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (Input.File is { } chosen)
        {
            await using var content = chosen.OpenReadStream();
            var taken = await Mediator.Send(new UploadDeliverable(Side, Id, content, chosen.FileName), ct);
            if (taken.Error is { } error)
                return this.ApplyError(error, Text) ?? await Load(ct) ?? Page();
            (Input.FileId, Input.FileName) = (taken.Value, chosen.FileName);
        }

        return await Do(new HandInDeliverable(Side, Id, DeliverableId, Input.FileId), Text["Handed in. The programme office looks at it."], Address, ct);
    }

    protected override async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await Mediator.Send(new GetDeliverable(Side, Id, DeliverableId), ct);
        if (found.Error is { } error)
            return Refused(error);
        Shown = found.Value;
        return null;
    }

    internal sealed class DeliverableInput
    {
        public IFormFile? File { get; set; }

        /// <summary>A file that was taken in with a form that was refused.</summary>
        public Guid? FileId { get; set; }

        public string? FileName { get; set; }

        /// <summary>The version that staff has looked at.</summary>
        public int Round { get; set; }

        public string? Comment { get; set; }
    }
}
