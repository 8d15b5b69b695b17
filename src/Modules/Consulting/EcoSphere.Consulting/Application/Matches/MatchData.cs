using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Matches;

/// <summary>Looks whether a consultant may take a case.</summary>
internal static class MatchData
{
    /// <summary>The consultant as one who may take the case, or why not. The consultant is touched, so that of two matches at once the second counts the first.</summary>
    public static async Task<Result<MatchedConsultant>> Matched(this IConsultingDb db, DiagnosisCase about, Guid? consultantId, CancellationToken ct)
    {
        if (consultantId is not { } id)
            return Error.Of([Error.Invalid("Choose a consultant.").On("ConsultantId")]);
        if (await db.Consultants.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } consultant)
            return TeamErrors.NoConsultant;
        var team = await db.Teams.SingleAsync(t => t.Id == consultant.TeamId, ct);
        var person = await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct);
        var (company, busy) = (about.CompanyId, CaseMoves.WithConsultant);
        var taxId = await db.KnownCompanies.Where(c => c.Id == company).Select(c => c.TaxId).SingleOrDefaultAsync(ct);
        var load = await db.Cases.CountAsync(c => c.ConsultantId == id && busy.Contains(c.State) && c.Id != about.Id, ct);
        if (Matching.WhyNot(consultant, team, person, new FirmToMatch(company, taxId ?? ""), load) is { } refused)
            return refused;
        consultant.Touch();
        return Matching.As(consultant, team);
    }
}
