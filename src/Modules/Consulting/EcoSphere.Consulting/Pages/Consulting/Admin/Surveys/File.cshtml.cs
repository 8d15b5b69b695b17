using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Consulting.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Surveys;

/// <summary>Gives staff the questionnaire of a survey that has been sent.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class FileModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenSurveyFile(Side.Staff, id), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Attachment(opened.Value.Content, opened.Value.File);
    }
}
