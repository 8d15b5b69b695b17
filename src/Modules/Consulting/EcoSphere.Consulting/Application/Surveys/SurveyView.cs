using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys;

/// <summary>A survey as its firm and staff read it; the consultant, who is rated in it, never does.</summary>
/// <param name="Version">Renewed by each change.</param>
/// <param name="CanEdit">Whether the firm can change it now.</param>
/// <param name="HasTemplate">Whether there is a questionnaire to be downloaded.</param>
/// <param name="Template">The version of the questionnaire that was uploaded, or null before.</param>
/// <param name="Answers">The questions of that version with what was answered.</param>
/// <param name="Faults">The cells that have to be corrected, in the order of the questionnaire.</param>
/// <param name="RatingStamp">The mark of the satisfaction form (<see cref="Surveys.RatingStamp"/>).</param>
internal sealed record SurveyView(
    Guid CaseId,
    Guid Version,
    string CaseNumber,
    string Company,
    string IndustryCode,
    bool CanEdit,
    bool HasTemplate,
    DateTimeOffset OpenedAt,
    DateTimeOffset? UploadedAt,
    DateTimeOffset? SentAt,
    SurveyFile? File,
    TemplateName? Template,
    IReadOnlyList<AnswerLine> Answers,
    IReadOnlyList<FaultLine> Faults,
    IReadOnlyDictionary<SatisfactionItem, int> Scores,
    string? Praise,
    string? Improvement,
    string? Needs,
    string RatingStamp
)
{
    public bool IsWorkbookComplete => File is not null && Faults.Count == 0;

    public bool IsRatingComplete => Scores.Count == Enum.GetValues<SatisfactionItem>().Length;

    public bool IsRatingBegun => Scores.Count > 0 || Praise is not null || Improvement is not null || Needs is not null;
}

/// <summary>A workbook that was uploaded.</summary>
internal sealed record SurveyFile(string Name, long Length);

/// <summary>A version of a template by name.</summary>
internal sealed record TemplateName(Guid Id, string IndustryCode, int Number, string TitleZh, string TitleEn);

/// <summary>A question with its answer, or null where there is none.</summary>
internal sealed record AnswerLine(SurveyQuestion Question, string? Value);

/// <summary>A cell that has to be corrected.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Cell">The address, such as <c>C7</c>.</param>
/// <param name="Question">The question.</param>
/// <param name="Typed">What stands there, or null where it is empty.</param>
/// <param name="Message">Why, as an English key of the texts.</param>
/// <param name="Values">The values in the message.</param>
internal sealed record FaultLine(string Sheet, string Cell, SurveyQuestion Question, string? Typed, string Message, IReadOnlyList<string> Values);

internal static class SurveyQueries
{
    /// <summary>Reads a survey of one of these cases.</summary>
    /// <param name="db">The data.</param>
    /// <param name="cases">The cases that the asking person may read.</param>
    /// <param name="caseId">Which, or null for the one that was opened last.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<Result<SurveyView>> Survey(this IConsultingDb db, IQueryable<DiagnosisCase> cases, Guid? caseId, CancellationToken ct)
    {
        if (caseId is { } wanted)
            cases = cases.Where(c => c.Id == wanted);
        var place = await (
            from c in cases
            join s in db.Surveys on c.Id equals s.Id
            orderby s.OpenedAt descending
            select new
            {
                c.Id,
                c.Number,
                c.State,
                Company = db.KnownCompanies.Where(k => k.Id == c.CompanyId).Select(k => k.Name).FirstOrDefault(),
                FileName = db.Files.Where(f => f.Id == s.FileId).Select(f => f.FileName).FirstOrDefault(),
                FileLength = db.Files.Where(f => f.Id == s.FileId).Select(f => f.Length).FirstOrDefault(),
                HasTemplate = db.SurveyTemplates.Any(t =>
                    t.State == TemplateState.Published && (t.IndustryCode == s.IndustryCode || t.IndustryCode == SurveyTemplate.General)
                ),
            }
        )
            .AsNoTracking()
            .FirstOrDefaultAsync(ct);
        if (place is null)
            return SurveyErrors.NotFound;
        // in one question: what is an answer is no fault, so the parts do not multiply much
        var found = await db
            .Surveys.Include(s => s.Answers)
            .Include(s => s.Faults)
            .Include(s => s.Scores)
            .AsNoTracking()
            .SingleAsync(s => s.Id == place.Id, ct);
        var template = found.TemplateId is { } id ? await db.SurveyTemplates.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, ct) : null;
        return new SurveyView(
            found.Id,
            found.Version,
            place.Number,
            place.Company ?? "",
            found.IndustryCode,
            found.SentAt is null && place.State == CaseState.Survey,
            place.HasTemplate,
            found.OpenedAt,
            found.UploadedAt,
            found.SentAt,
            place.FileName is { } name ? new SurveyFile(name, place.FileLength) : null,
            template is null ? null : new TemplateName(template.Id, template.IndustryCode, template.Number, template.TitleZh, template.TitleEn),
            AnswersOf(found, template),
            FaultsOf(found, template),
            found.Scores.ToDictionary(s => s.Item, s => s.Score),
            found.Praise,
            found.Improvement,
            found.Needs,
            RatingStamp.Of(found)
        );
    }

    /// <summary>The questionnaire that firms of a trade fill in now: its own, else the general one, or null.</summary>
    public static Task<SurveyTemplate?> PresentTemplate(this IConsultingDb db, string industryCode, CancellationToken ct) =>
        db
            .SurveyTemplates.AsNoTracking()
            .Where(t => t.State == TemplateState.Published && (t.IndustryCode == industryCode || t.IndustryCode == SurveyTemplate.General))
            .OrderBy(t => t.IndustryCode == SurveyTemplate.General)
            .FirstOrDefaultAsync(ct);

    private static List<AnswerLine> AnswersOf(SurveyResponse survey, SurveyTemplate? template)
    {
        var answers = survey.Answers.ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
        return [.. (template?.Questions ?? []).Select(q => new AnswerLine(q, answers.GetValueOrDefault(q.Key)))];
    }

    private static List<FaultLine> FaultsOf(SurveyResponse survey, SurveyTemplate? template)
    {
        if (template is null)
            return [];
        var cells = WorkbookLayout.AnswerCells(template);
        var faults = survey.Faults.ToDictionary(f => f.Key, StringComparer.Ordinal);
        return
        [
            .. template
                .Questions.Where(q => faults.ContainsKey(q.Key))
                .Select(q => (Question: q, Fault: faults[q.Key]))
                .Select(p => new FaultLine(
                    WorkbookLayout.AnswerSheet,
                    cells[p.Question.Key],
                    p.Question,
                    p.Fault.Typed,
                    p.Fault.Message,
                    p.Fault.Values.Split('\n')
                )),
        ];
    }
}
