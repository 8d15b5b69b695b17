using EcoSphere.Coaching.Application.Reviews;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Applications;

/// <summary>Gives staff a file of an application.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class FileModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, Guid fileId, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenApplicationFile(id, fileId), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Attachment(opened.Value.Content, opened.Value.File);
    }
}
