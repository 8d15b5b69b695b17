using EcoSphere.Consulting.Application.Surveys.Templates;
using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Templates;

/// <summary>A version of a questionnaire: its questions, the cases that were answered with it, and what can be done with it.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class DetailsModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The state of the version that was looked at.</summary>
    [BindProperty]
    public Guid Seen { get; set; }

    public TemplateView View { get; private set; } = null!;

    public string DownloadUrl(string handler) => $"{SurveyLinks.AdminTemplate(Id)}?handler={handler}";

    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();

    /// <summary>The workbook as a firm gets it.</summary>
    public async Task<IActionResult> OnGetSample(CancellationToken ct)
    {
        var made = await mediator.Send(new GetTemplateSample(Id), ct);
        if (made.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        return FileDownload.Attachment(new MemoryStream(made.Value.Content), made.Value.FileName, FileKind.Xlsx.ContentType());
    }

    /// <summary>The questions in the form in which the next version is uploaded.</summary>
    public async Task<IActionResult> OnGetQuestions(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        var table = new ExportTable<SurveyQuestion>("題目")
            .Text("題號", q => q.Key, width: 8)
            .Text("段落（中文）", q => q.SectionZh)
            .Text("段落（英文）", q => q.SectionEn)
            .Text("題目（中文）", q => q.TextZh, width: 50)
            .Text("題目（英文）", q => q.TextEn, width: 50)
            .Text("類型", q => QuestionSheet.WordOf(q.Kind), width: 10)
            .Text("必填", q => q.IsRequired ? SurveyQuestion.Yes : SurveyQuestion.No, width: 8)
            .Text("選項（以分號分隔）", q => q.OptionLines.Replace("\n", "；", StringComparison.Ordinal), width: 50)
            .Text("單位", q => q.Unit, width: 12)
            .Decimal("最小", q => q.Least)
            .Decimal("最大", q => q.Most);
        return new ExportResult<SurveyQuestion>(table, View.Template.Questions.ToAsyncEnumerable(), ExportFormat.Xlsx, $"questions-v{View.Template.Number}");
    }

    public Task<IActionResult> OnPostPublish(CancellationToken ct) =>
        Do(new PublishTemplate(Id, Seen), text["The version is in use now."], SurveyLinks.AdminTemplate(Id), ct);

    public Task<IActionResult> OnPostDiscard(CancellationToken ct) =>
        Do(new DiscardTemplate(Id), text["The draft has been discarded."], SurveyLinks.AdminTemplates, ct);

    public Task<IActionResult> OnPostRetire(CancellationToken ct) =>
        Do(new RetireTemplate(Id), text["The version has been taken out of use."], SurveyLinks.AdminTemplate(Id), ct);

    private async Task<IActionResult> Do(ICommand command, string done, string next, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        TempData["Status"] = done;
        return Redirect(next);
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var found = await mediator.Send(new GetTemplate(Id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        View = found.Value;
        return null;
    }
}
