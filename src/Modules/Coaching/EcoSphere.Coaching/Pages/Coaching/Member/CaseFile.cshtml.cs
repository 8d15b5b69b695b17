using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>Gives the people of a company a file of their application.</summary>
[Authorize]
internal sealed class CaseFileModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, Guid fileId, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenMyFile(id, fileId), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Attachment(opened.Value.Content, opened.Value.File);
    }
}
