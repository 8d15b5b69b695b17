using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Consulting.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Survey;

/// <summary>The two parts of the survey, and the questionnaire to be uploaded.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty]
    public UploadInput Input { get; set; } = new();

    /// <summary>The survey as it is kept, or null where there is none for the firm.</summary>
    public SurveyView? View { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        if (View is null)
            return Page();
        if (!View.CanEdit)
            return Redirect(SurveyLinks.Sent(View.CaseId));
        Input.CaseId = View.CaseId;
        return Page();
    }

    /// <summary>The questionnaire of the trade, made for the firm's case.</summary>
    public async Task<IActionResult> OnGetWorkbook(CancellationToken ct)
    {
        var made = await mediator.Send(new GetSurveyWorkbook(), ct);
        if (made.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Attachment(new MemoryStream(made.Value.Content), made.Value.FileName, FileKind.Xlsx.ContentType());
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        await using var content = Input.File?.OpenReadStream();
        var taken = await mediator.Send(new UploadSurveyWorkbook(Input.CaseId, content, Input.File?.FileName), ct);
        if (taken.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(ct) ?? Page();
        TempData["Status"] =
            taken.Value == 0
                ? text["The questionnaire has been uploaded and is complete."].Value
                : text["The questionnaire has been uploaded. {0} cells have to be corrected; they are listed below.", taken.Value].Value;
        return Redirect(SurveyLinks.Mine);
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await mediator.Send(new GetSurvey(Side.Firm, null), ct);
        if (found.Error is { Kind: not ErrorKind.NotFound } error)
            return this.ApplyError(error, text) ?? NotFound();
        View = found.IsSuccess ? found.Value : null;
        return null;
    }

    internal sealed class UploadInput
    {
        public Guid CaseId { get; set; }

        public IFormFile? File { get; set; }
    }
}
