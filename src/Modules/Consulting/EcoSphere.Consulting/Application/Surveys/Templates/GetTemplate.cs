using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys.Templates;

/// <summary>A version of a template with its questions, and the newest cases that were answered with it.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record GetTemplate(Guid TemplateId) : IQuery<TemplateView>;

/// <param name="Template">The version; only to be read.</param>
/// <param name="Cells">The cells of the answers by the keys of the questions.</param>
/// <param name="Cases">The newest cases.</param>
/// <param name="CaseCount">How many there are in all.</param>
internal sealed record TemplateView(SurveyTemplate Template, IReadOnlyDictionary<string, string> Cells, IReadOnlyList<TemplateCase> Cases, int CaseCount);

/// <summary>A case that was answered with a version.</summary>
internal sealed record TemplateCase(Guid CaseId, string Number, string Company, DateTimeOffset? UploadedAt, DateTimeOffset? SentAt);

internal sealed class GetTemplateHandler(IConsultingDb db) : IQueryHandler<GetTemplate, TemplateView>
{
    private const int Shown = 50;

    public async Task<Result<TemplateView>> Handle(GetTemplate request, CancellationToken cancellationToken)
    {
        var id = request.TemplateId;
        if (await db.SurveyTemplates.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken) is not { } template)
            return SurveyErrors.TemplateNotFound;
        var count = await db.Surveys.CountAsync(s => s.TemplateId == id, cancellationToken);
        var cases = await (
            from s in db.Surveys
            join c in db.Cases on s.Id equals c.Id
            where s.TemplateId == id
            orderby s.UploadedAt descending
            select new TemplateCase(
                s.Id,
                c.Number,
                db.KnownCompanies.Where(k => k.Id == s.CompanyId).Select(k => k.Name).FirstOrDefault() ?? "",
                s.UploadedAt,
                s.SentAt
            )
        )
            .Take(Shown)
            .ToListAsync(cancellationToken);
        return new TemplateView(template, WorkbookLayout.AnswerCells(template), cases, count);
    }
}
