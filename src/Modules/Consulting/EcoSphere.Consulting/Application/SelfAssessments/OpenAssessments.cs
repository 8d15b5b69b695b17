using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.SelfAssessments;

/// <summary>Finds what a firm may change now.</summary>
internal static class OpenAssessments
{
    /// <summary>A self-assessment of the own firm, to be changed; its case has to be at that step.</summary>
    public static async Task<Result<SelfAssessment>> OpenAssessment(this IConsultingDb db, ConsultingAccess access, Guid caseId, CancellationToken ct)
    {
        var own = await access.Firm(ct);
        if (own.Error is { } refused)
            return refused;
        var company = own.Value.Id;
        if (await db.WholeAssessments.SingleOrDefaultAsync(a => a.Id == caseId && a.CompanyId == company, ct) is not { } found)
            return AssessmentErrors.NotFound;
        return await db.Cases.AnyAsync(c => c.Id == caseId && c.State == CaseState.SelfAssessment, ct) ? found : AssessmentErrors.Locked;
    }

    /// <summary>The contacts that the company data of a case's firm have now, the main one first.</summary>
    public static async Task<IReadOnlyList<AssessmentContact>> PresentContacts(this IConsultingDb db, Guid caseId, CancellationToken ct)
    {
        var contacts = await (
            from c in db.Cases
            join company in db.KnownCompanies on c.CompanyId equals company.Id
            from contact in company.Contacts
            where c.Id == caseId
            orderby contact.IsPrimary descending, contact.Position
            select contact
        )
            .AsNoTracking()
            .ToListAsync(ct);
        return [.. contacts.Select((c, i) => AssessmentContact.Of(i + 1, c.Name, c.JobTitle, c.Phone, c.Email))];
    }
}
