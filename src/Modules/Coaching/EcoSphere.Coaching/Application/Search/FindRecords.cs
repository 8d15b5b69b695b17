using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Search;

/// <summary>Which records of the module meet what staff typed?</summary>
/// <param name="Term">A company, a person or a number.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record FindRecords(RecordTerm Term) : IQuery<CoachingRecords>;

internal sealed record CoachingRecords(IReadOnlyList<FoundRecord> Applications, IReadOnlyList<FoundRecord> Cases, IReadOnlyList<FoundRecord> Batches);

internal sealed class FindRecordsHandler(ICoachingDb db) : IQueryHandler<FindRecords, CoachingRecords>
{
    public async Task<Result<CoachingRecords>> Handle(FindRecords request, CancellationToken cancellationToken)
    {
        var (any, number, taxId) = (request.Term.Anywhere, request.Term.Number, request.Term.TaxId);
        var applications = await db
            .Applications.AsNoTracking()
            .Where(a =>
                EF.Functions.Like(a.Number, number, RecordTerm.Escape)
                || EF.Functions.Like(a.CompanyName, any, RecordTerm.Escape)
                || a.TaxId.StartsWith(taxId)
                || db.KnownMembers.Any(m =>
                    m.Id == a.ApplicantId && (EF.Functions.Like(m.Name, any, RecordTerm.Escape) || EF.Functions.Like(m.Email, any, RecordTerm.Escape))
                )
            )
            .OrderByDescending(a => a.SubmittedAt)
            .Take(RecordTerm.Most)
            .Select(a => new FoundRecord(a.Id, a.Number, a.CompanyName + " · " + a.TaxId))
            .ToListAsync(cancellationToken);
        var cases = await (
            from c in db.Cases
            join a in db.Applications on c.Id equals a.Id
            where
                EF.Functions.Like(c.CertificateNumber!, number, RecordTerm.Escape)
                || EF.Functions.Like(a.Number, number, RecordTerm.Escape)
                || EF.Functions.Like(a.CompanyName, any, RecordTerm.Escape)
                || a.TaxId.StartsWith(taxId)
                || EF.Functions.Like(c.CoachName!, any, RecordTerm.Escape)
                || EF.Functions.Like(c.OfficerName!, any, RecordTerm.Escape)
            orderby c.BegunAt descending
            select new FoundRecord(c.Id, a.Number, a.CompanyName)
        )
            .AsNoTracking()
            .Take(RecordTerm.Most)
            .ToListAsync(cancellationToken);
        var batches = await db
            .Batches.AsNoTracking()
            .Where(b => EF.Functions.Like(b.Number, number, RecordTerm.Escape) || EF.Functions.Like(b.Reference!, any, RecordTerm.Escape))
            .OrderByDescending(b => b.CreatedAt)
            .Take(RecordTerm.Most)
            .Select(b => new FoundRecord(b.Id, b.Number, b.Reference))
            .ToListAsync(cancellationToken);
        return new CoachingRecords(applications, cases, batches);
    }
}
