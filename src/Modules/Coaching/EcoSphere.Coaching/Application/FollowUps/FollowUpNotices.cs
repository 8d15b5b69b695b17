using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Coaching.Domain.Members;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>Writes to the firms of yearly reports: to the companies' administrators and to who applied. They are a duty, so they always come.</summary>
internal sealed class FollowUpNotices(ICoachingDb db)
{
    public async Task Tell(IReadOnlyCollection<FollowUp> reports, Func<KnownMember, FollowUp, string, MailDraft> write, CancellationToken ct)
    {
        if (reports.Count == 0)
            return;
        var ids = reports.Select(r => r.ApplicationId).Distinct().ToList();
        var applications = await db
            .Applications.Where(a => ids.Contains(a.Id))
            .Select(a => new
            {
                a.Id,
                a.Number,
                a.ApplicantId,
            })
            .ToDictionaryAsync(a => a.Id, ct);
        var companies = reports.Select(r => (Guid?)r.CompanyId).Distinct().ToList();
        var members = await db
            .KnownMembers.AsNoTracking()
            .Where(m => companies.Contains(m.CompanyId) && m.IsActive && !m.IsSuspended && m.Email != "")
            .Where(m => !db.KnownCompanies.Any(c => c.Id == m.CompanyId && c.IsSuspended))
            .ToListAsync(ct);
        var readers = members.ToLookup(m => m.CompanyId);
        foreach (var report in reports)
        {
            var application = applications[report.ApplicationId];
            foreach (var reader in readers[report.CompanyId].Where(m => m.IsCompanyAdmin || m.Id == application.ApplicantId))
                db.Send(write(reader, report, application.Number));
        }
    }
}
