using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys.Results;

/// <summary>Takes the surveys of the filtered results out of the platform, read while they are written, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record ExportSurveys(SurveyFilter Filter) : ICommand<SurveyExport>;

/// <param name="Rows">The surveys, newest first.</param>
/// <param name="Questions">The questions of the version by which it is narrowed; none without one.</param>
internal sealed record SurveyExport(IAsyncEnumerable<ExportedSurvey> Rows, IReadOnlyList<SurveyQuestion> Questions);

internal sealed record ExportedSurvey(
    string CaseNumber,
    string? Company,
    string? TaxId,
    string IndustryCode,
    DateTimeOffset? SentAt,
    IReadOnlyList<ExportedScore> Scores,
    string? Praise,
    string? Improvement,
    string? Needs,
    IReadOnlyList<AcceptedAnswer> Answers
)
{
    public int? Score(SatisfactionItem item) => Scores.FirstOrDefault(s => s.Item == item)?.Score;

    public string? Answer(string key) => Answers.FirstOrDefault(a => a.Key == key)?.Value;
}

internal sealed record ExportedScore(SatisfactionItem Item, int Score);

internal sealed class ExportSurveysHandler(IConsultingDb db) : ICommandHandler<ExportSurveys, SurveyExport>
{
    public async Task<Result<SurveyExport>> Handle(ExportSurveys request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Found(db.Surveys.AsNoTracking());
        db.Record(
            "SurveyExport",
            Guid.Empty,
            (nameof(filter.IndustryCode), filter.IndustryCode),
            (nameof(filter.Year), filter.Year),
            (nameof(filter.TemplateId), filter.TemplateId),
            ("Count", await found.CountAsync(cancellationToken))
        );
        var template = filter.TemplateId is { } id ? await db.SurveyTemplates.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken) : null;
        var rows = (
            from s in found
            join c in db.Cases on s.Id equals c.Id
            orderby s.SentAt descending, s.Id
            select new ExportedSurvey(
                c.Number,
                db.KnownCompanies.Where(k => k.Id == s.CompanyId).Select(k => k.Name).FirstOrDefault(),
                db.KnownCompanies.Where(k => k.Id == s.CompanyId).Select(k => k.TaxId).FirstOrDefault(),
                s.IndustryCode,
                s.SentAt,
                s.Scores.Select(x => new ExportedScore(x.Item, x.Score)).ToList(),
                s.Praise,
                s.Improvement,
                s.Needs,
                s.Answers.Select(a => new AcceptedAnswer(a.Key, a.Value)).ToList()
            )
        ).AsAsyncEnumerable();
        return new SurveyExport(rows, template?.Questions ?? []);
    }
}
