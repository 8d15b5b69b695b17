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

    /// <summary>To the administrator who has claimed the case, or to all who look after cases.</summary>
    public static async Task TellStaff(this IConsultingDb db, DiagnosisCase about, Func<KnownMember, DiagnosisCase, MailDraft> write, CancellationToken ct)
    {
        // compared with a value, so that the database seeks in its index
        var yes = true;
        var readers = await db
            .KnownMembers.AsNoTracking()
            .Where(m => m.IsReviewer == yes && m.IsActive && !m.IsSuspended && !m.IsErased && m.Email != "")
            .ToListAsync(ct);
        var claimant = readers.FindAll(r => r.Id == about.ClaimedById);
        foreach (var reader in claimant.Count > 0 ? claimant : readers)
            db.Send(write(reader, about));
    }
}
