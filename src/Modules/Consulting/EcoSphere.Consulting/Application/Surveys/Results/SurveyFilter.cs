using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Application.Surveys.Results;

/// <summary>By what the results are narrowed.</summary>
/// <param name="IndustryCode">The trade, or null for all.</param>
/// <param name="Year">The year in which the survey was sent, in Taipei, or null for all.</param>
/// <param name="TemplateId">The version of the questionnaire, or null for all.</param>
internal sealed record SurveyFilter(string? IndustryCode, int? Year, Guid? TemplateId)
{
    /// <summary>The surveys that have been sent, as far as they are asked for.</summary>
    public IQueryable<SurveyResponse> Found(IQueryable<SurveyResponse> surveys)
    {
        var found = surveys.Where(s => s.SentAt != null);
        if (IndustryCode is { Length: > 0 } industry)
            found = found.Where(s => s.IndustryCode == industry);
        if (TemplateId is { } template)
            found = found.Where(s => s.TemplateId == template);
        if (Year is >= 2000 and < 3000)
        {
            var from = TaipeiTime.StartOf(new DateOnly(Year.Value, 1, 1));
            var until = TaipeiTime.StartOf(new DateOnly(Year.Value + 1, 1, 1));
            found = found.Where(s => s.SentAt >= from && s.SentAt < until);
        }

        return found;
    }
}
