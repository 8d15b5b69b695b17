using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Notices;

/// <summary>Writes to the people of a case, to each in the language that the person has chosen; what a reader has switched off is not sent.</summary>
internal static class CaseNotices
{
    /// <summary>To whoever began the application and to the firm's administrators.</summary>
    public static async Task TellFirm(this IConsultingDb db, DiagnosisCase about, Func<KnownMember, DiagnosisCase, MailDraft> write, CancellationToken ct)
    {
        var (company, applicant) = (about.CompanyId, about.ApplicantId);
        var readers = await db
            .KnownMembers.AsNoTracking()
            .Where(m => m.CompanyId == company && (m.IsCompanyAdmin || m.Id == applicant) && m.IsActive && !m.IsSuspended && !m.IsErased && m.Email != "")
            .ToListAsync(ct);
        foreach (var reader in readers)
            db.Send(write(reader, about));
    }

    /// <summary>To a consultant, where one can be written to.</summary>
    public static async Task TellConsultant(
        this IConsultingDb db,
        Guid? consultantId,
        DiagnosisCase about,
        Func<KnownMember, DiagnosisCase, MailDraft> write,
        CancellationToken ct
    )
    {
        if (
            await db
                .KnownMembers.AsNoTracking()
                .SingleOrDefaultAsync(m => m.Id == consultantId && m.IsActive && !m.IsSuspended && !m.IsErased && m.Email != "", ct) is
            { } reader
        )
            db.Send(write(reader, about));
    }

    /// <summary>Everybody whose step cases wait for, with those cases; of the staff, whoever has claimed a case, or all who look after cases.</summary>
    public static async Task<IReadOnlyList<(KnownMember Reader, Side Side, IReadOnlyList<DueCase> Cases)>> Readers(
        this IConsultingDb db,
        IReadOnlyList<DueCase> due,
        CancellationToken ct
    )
    {
        var companies = due.Where(d => d.About.Turn == Side.Firm).Select(d => (Guid?)d.About.CompanyId).Distinct().ToList();
        var consultants = due.Where(d => d.About.Turn == Side.Consultant).Select(d => d.About.ConsultantId).Distinct().ToList();
        // compared with a value, so that the database seeks in its index
        var yes = true;
        var people = db.KnownMembers.AsNoTracking().Where(m => m.IsActive && !m.IsSuspended && !m.IsErased && m.Email != "");
        // one question for each kind of reader: with "or" between them the database would read everybody
        var members = new List<KnownMember>();
        if (companies.Count > 0)
            members.AddRange(await people.Where(m => companies.Contains(m.CompanyId)).ToListAsync(ct));
        if (consultants.Count > 0)
            members.AddRange(await people.Where(m => consultants.Contains(m.Id)).ToListAsync(ct));
        if (due.Any(d => d.About.Turn == Side.Staff))
            members.AddRange(await people.Where(m => m.IsReviewer == yes).ToListAsync(ct));
        var claimants = members.Where(m => m.IsReviewer).Select(m => (Guid?)m.Id).ToHashSet();
        return
        [
            .. (
                from member in members.DistinctBy(m => m.Id)
                from side in (Side[])[Side.Firm, Side.Consultant, Side.Staff]
                let cases = due.Where(d => d.About.Turn == side && Concerns(member, d.About)).ToList()
                where cases.Count > 0
                select (member, side, (IReadOnlyList<DueCase>)cases)
            ),
        ];

        bool Concerns(KnownMember member, DiagnosisCase about) =>
            about.Turn switch
            {
                Side.Firm => member.CompanyId == about.CompanyId && (member.IsCompanyAdmin || member.Id == about.ApplicantId),
                Side.Consultant => member.Id == about.ConsultantId,
                _ => member.IsReviewer && (member.Id == about.ClaimedById || !claimants.Contains(about.ClaimedById)),
            };
    }
}
