using EcoSphere.Consulting.Application.Reactions;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Privacy;

/// <summary>
/// Erases what names a person (Personal Data Protection Act, art. 11): the name wherever the person acted, and contact details in cases and
/// self-assessments. Cases, reports and surveys are the firm's and stay without the name; so does the log of changes as evidence.
/// </summary>
internal sealed class Erasure(IConsultingDb db, TimeProvider clock)
{
    public const string CasesAreKept =
        "Diagnosis cases that you took part in are kept without your name and contact details, because they are the firm’s; the log of who changed what is kept as evidence. They are used for nothing else.";

    private const string HasCases = "You are the consultant of cases that are under way. The platform gives them to others first; write to us.";

    /// <summary>What has to be settled first, or null.</summary>
    public async Task<string?> WhyNot(Guid memberId, CancellationToken ct)
    {
        var busy = CaseMoves.ToHandOver;
        return await db.Cases.AnyAsync(c => c.ConsultantId == memberId && busy.Contains(c.State), ct) ? HasCases : null;
    }

    /// <summary>Erases; a second time finds nothing left and says the same.</summary>
    /// <returns>What is kept and why, or null.</returns>
    public async Task<string?> Erase(Guid memberId, string email, CancellationToken ct)
    {
        // also for a member never heard of: whatever is heard late must not bring the person back
        var member = await db.Member(memberId, ct);
        string[] addresses = member.Email.Length == 0 ? [email] : [email, member.Email];
        foreach (var company in await db.KnownCompanies.Where(c => c.Contacts.Any(p => addresses.Contains(p.Email))).ToListAsync(ct))
            company.EraseContacts(addresses);
        var cases = await db
            .WholeCases.Where(c =>
                c.ApplicantId == memberId
                || c.ConsultantId == memberId
                || addresses.Contains(c.ContactEmail!)
                || c.Steps.Any(s => s.ById == memberId)
                || c.Rounds.Any(r => r.DecidedById == memberId || addresses.Contains(r.Answers.ContactEmail!))
                || c.Assignments.Any(a => a.ConsultantId == memberId || a.ById == memberId)
            )
            .ToListAsync(ct);
        foreach (var found in cases)
            found.Erase(memberId, addresses);
        var named = db.WholeAssessments.Where(a => EF.Property<IEnumerable<AssessmentContact>>(a, "_contacts").Any(c => addresses.Contains(c.Email)));
        foreach (var assessment in await named.ToListAsync(ct))
            assessment.EraseContacts(addresses);
        var worked = cases.Count > 0;
        foreach (var consultant in await db.Consultants.Where(c => c.Id == memberId || c.Conflicts.Any(x => x.DeclaredById == memberId)).ToListAsync(ct))
        {
            consultant.Erase(memberId, clock.GetUtcNow());
            worked = true;
        }

        worked |= await db.Audit.AnyAsync(a => a.ActorId == memberId, ct);
        member.Erase();
        await db.EraseTraces(new PersonTraces(memberId, addresses, []), ct);
        return worked ? CasesAreKept : null;
    }
}
