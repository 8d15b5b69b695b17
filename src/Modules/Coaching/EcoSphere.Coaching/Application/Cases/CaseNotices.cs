using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.Members;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>What a mail names of a case.</summary>
/// <param name="ApplicationId">The case.</param>
/// <param name="Number">案件編號.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Item">What it is coached in.</param>
internal sealed record CaseFacts(Guid ApplicationId, string Number, string Firm, LocalText Item);

/// <summary>
/// Writes to the people of a case, to each in the language that the person has chosen. Of the firm those are told who have to do with it:
/// who applied, and the company’s administrators.
/// </summary>
internal sealed class CaseNotices(ICoachingDb db)
{
    public async Task TellFirm(CoachingCase of, Func<KnownMember, CaseFacts, MailDraft> write, CancellationToken ct)
    {
        var facts = await Facts(of.Id, ct);
        var readers = await Firm(of.CompanyId, facts.ApplicantId, ct);
        foreach (var reader in readers)
            db.Send(write(reader, facts.Facts));
    }

    public async Task TellCoach(CoachingCase of, Func<KnownMember, CaseFacts, MailDraft> write, CancellationToken ct)
    {
        if (of.CoachId is not { } coachId || await db.Consultant(coachId, ct) is not { IsReachable: true } coach)
            return;
        db.Send(write(coach, (await Facts(of.Id, ct)).Facts));
    }

    public async Task TellOfficer(CoachingCase of, Func<KnownMember, CaseFacts, MailDraft> write, CancellationToken ct)
    {
        var officerId = of.OfficerId;
        if (await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == officerId, ct) is { IsReachable: true } officer)
            db.Send(write(officer, (await Facts(of.Id, ct)).Facts));
    }

    /// <summary>Who of a firm is told, where it is not suspended.</summary>
    private async Task<List<KnownMember>> Firm(Guid companyId, Guid applicantId, CancellationToken ct) =>
        await db
            .KnownMembers.AsNoTracking()
            .Where(m => m.CompanyId == companyId && (m.IsCompanyAdmin || m.Id == applicantId) && m.IsActive && !m.IsSuspended && m.Email != "")
            .Where(m => !db.KnownCompanies.Any(c => c.Id == companyId && c.IsSuspended))
            .ToListAsync(ct);

    private async Task<(CaseFacts Facts, Guid ApplicantId)> Facts(Guid applicationId, CancellationToken ct)
    {
        var found = await (
            from a in db.Applications
            join i in db.ProgrammeItems on a.ItemId equals i.Id
            where a.Id == applicationId
            select new
            {
                a.Number,
                a.CompanyName,
                a.ApplicantId,
                i.Content,
            }
        ).SingleAsync(ct);
        return (new CaseFacts(applicationId, found.Number, found.CompanyName, found.Content.Title), found.ApplicantId);
    }
}
