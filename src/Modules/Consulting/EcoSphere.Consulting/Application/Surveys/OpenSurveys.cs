using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys;

/// <summary>Finds what a firm may change now.</summary>
internal static class OpenSurveys
{
    /// <summary>A survey of the own firm, to be changed; its case has to be at that step.</summary>
    public static async Task<Result<SurveyResponse>> OpenSurvey(this IConsultingDb db, ConsultingAccess access, Guid caseId, CancellationToken ct)
    {
        var own = await access.Firm(ct);
        if (own.Error is { } refused)
            return refused;
        var company = own.Value.Id;
        if (await db.WholeSurveys.SingleOrDefaultAsync(s => s.Id == caseId && s.CompanyId == company, ct) is not { } found)
            return SurveyErrors.NotFound;
        return await db.Cases.AnyAsync(c => c.Id == caseId && c.State == CaseState.Survey, ct) ? found : SurveyErrors.AlreadySent;
    }
}
