using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Survey;

/// <summary>Gives the firm the questionnaire of its trade, made for its case.</summary>
[Authorize]
internal sealed class WorkbookModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var made = await mediator.Send(new GetSurveyWorkbook(), ct);
        if (made.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Attachment(new MemoryStream(made.Value.Content), made.Value.FileName, FileKind.Xlsx.ContentType());
    }
}
