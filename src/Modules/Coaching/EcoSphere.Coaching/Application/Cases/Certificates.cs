using System.Linq.Expressions;
using EcoSphere.Coaching.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>Reads certificates.</summary>
internal static class Certificates
{
    public static IQueryable<CertificateView> Of(ICoachingDb db, Expression<Func<CoachingCase, bool>> which) =>
        from c in db.Cases.AsNoTracking().Where(c => c.IsComplete).Where(which)
        join a in db.Applications on c.Id equals a.Id
        join p in db.Programmes.IgnoreAutoIncludes() on c.ProgrammeId equals p.Id
        join i in db.ProgrammeItems on c.ItemId equals i.Id
        select new CertificateView(
            c.CertificateNumber!,
            c.CertificateCode!,
            a.CompanyName,
            a.TaxId,
            p.Content.Title,
            p.Content.Organiser,
            p.Content.ExecutingBody,
            i.Content.Title,
            c.BegunAt,
            c.EndedAt!.Value
        );
}
