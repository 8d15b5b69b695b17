using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys.Templates;

/// <summary>Every version of every trade's questionnaire, the general one first, newest versions first; with how many cases were answered with it.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record ListTemplates : IQuery<IReadOnlyList<TemplateRow>>;

/// <param name="Cases">How many surveys hold a workbook of this version.</param>
internal sealed record TemplateRow(
    Guid Id,
    string IndustryCode,
    int Number,
    TemplateState State,
    string TitleZh,
    string TitleEn,
    int Questions,
    int Cases,
    DateTimeOffset CreatedAt,
    DateTimeOffset? PublishedAt
);

internal sealed class ListTemplatesHandler(IConsultingDb db) : IQueryHandler<ListTemplates, IReadOnlyList<TemplateRow>>
{
    /// <summary>More than the versions of all trades of many years.</summary>
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<TemplateRow>>> Handle(ListTemplates request, CancellationToken cancellationToken)
    {
        var rows = await db
            .SurveyTemplates.OrderBy(t => t.IndustryCode)
            .ThenByDescending(t => t.Number)
            .Take(Most)
            .Select(t => new TemplateRow(
                t.Id,
                t.IndustryCode,
                t.Number,
                t.State,
                t.TitleZh,
                t.TitleEn,
                EF.Property<ICollection<SurveyQuestion>>(t, "_questions").Count,
                db.Surveys.Count(s => s.TemplateId == t.Id),
                t.CreatedAt,
                t.PublishedAt
            ))
            .ToListAsync(cancellationToken);
        return rows;
    }
}
