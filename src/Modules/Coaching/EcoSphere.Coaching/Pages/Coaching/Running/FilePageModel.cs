using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Application.Threads;
using EcoSphere.Coaching.Domain;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>Gives a side of a case a version of a deliverable, or a file of a message that it sees.</summary>
internal abstract class FilePageModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    protected abstract Side Side { get; }

    public async Task<IActionResult> OnGet(Guid id, Guid fileId, CancellationToken ct, int? line = null)
    {
        var opened = line is { } number
            ? await mediator.Send(new OpenMessageFile(Side, id, number, fileId), ct)
            : await mediator.Send(new OpenCaseFile(Side, id, fileId), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Attachment(opened.Value.Content, opened.Value.File);
    }
}
