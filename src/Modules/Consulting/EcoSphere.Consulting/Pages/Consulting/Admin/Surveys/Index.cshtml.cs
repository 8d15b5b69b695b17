using EcoSphere.Consulting.Application.Surveys.Results;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Surveys;

/// <summary>What firms answered, as charts with their figures and as a file.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<ConsultingText> text) : PageModel
{
    private const int FirstYear = 2026;

    [BindProperty(SupportsGet = true, Name = "trade")]
    public string? Trade { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "template")]
    public Guid? TemplateId { get; set; }

    public SurveyResults Results { get; private set; } = null!;

    public IReadOnlyList<FacetOption> Trades =>
        [
            .. OfficialIndustries
                .All.Where(i => i.Code == Trade || Results.Trades.ContainsKey(i.Code))
                .Select(i => new FacetOption(i.Code, CaseWords.Industry(i.Code), Results.Trades.GetValueOrDefault(i.Code))),
        ];

    public IReadOnlyList<FacetOption> Years =>
        [
            .. Enumerable
                .Range(0, Math.Max(1, Show.Day(clock.GetUtcNow()).Year - FirstYear + 1))
                .Select(i => (Show.Day(clock.GetUtcNow()).Year - i).ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Select(y => new FacetOption(y, y)),
        ];

    public IReadOnlyList<FacetOption> Templates => [.. Results.Templates.Select(t => new FacetOption(t.Id.ToString(), SurveyWords.Version(text, t)))];

    private SurveyFilter Filter => new(Trade, Year, TemplateId);

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new GetSurveyResults(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        Results = found.Value;
        return Page();
    }

    /// <summary>All filtered surveys as a file; with a questionnaire chosen, its answers too.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await mediator.Send(new ExportSurveys(Filter), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return new ExportResult<ExportedSurvey>(Columns(found.Value.Questions), found.Value.Rows, format, $"surveys-{Show.Day(clock.GetUtcNow()):yyyyMMdd}");
    }

    public string ExportUrl(ExportFormat format)
    {
        var query = new QueryBuilder { { "handler", "Export" }, { "format", format.ToString() } };
        foreach (var (name, values) in Request.Query.Where(q => q.Key is "trade" or "year" or "template"))
            query.Add(name, values.OfType<string>());
        return SurveyLinks.AdminResults + query;
    }

    private ExportTable<ExportedSurvey> Columns(IReadOnlyList<SurveyQuestion> questions)
    {
        var table = new ExportTable<ExportedSurvey>(text["Surveys"])
            .Text(text["Case number"], s => s.CaseNumber)
            .Text(text["Company"], s => s.Company)
            .Text(text["Unified business number"], s => s.TaxId)
            .Text(text["Trade"], s => CaseWords.Industry(s.IndustryCode))
            .Time(text["Sent on"], s => s.SentAt);
        foreach (var item in Enum.GetValues<SatisfactionItem>())
            table = table.Number(SurveyWords.Item(text, item), s => s.Score(item));
        table = table
            .Text(text["What was good"], s => s.Praise)
            .Text(text["What should be better"], s => s.Improvement)
            .Text(text["What else your company needs"], s => s.Needs);
        return questions.Aggregate(table, (columns, q) => columns.Text($"{q.Key} {SurveyWords.Question(q)}", s => s.Answer(q.Key)));
    }
}
