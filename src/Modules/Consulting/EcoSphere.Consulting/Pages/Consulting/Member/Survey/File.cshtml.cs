using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Consulting.Domain;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Survey;

/// <summary>Gives firms the questionnaire that they have uploaded.</summary>
[Authorize]
internal sealed class FileModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenSurveyFile(Side.Firm, id), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Attachment(opened.Value.Content, opened.Value.File);
    }
}
