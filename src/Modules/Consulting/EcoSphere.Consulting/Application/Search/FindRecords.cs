using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Search;

/// <summary>Which records of the module meet what staff typed?</summary>
/// <param name="Term">A company, a person or a number.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record FindRecords(RecordTerm Term) : IQuery<ConsultingRecords>;

internal sealed record ConsultingRecords(IReadOnlyList<FoundRecord> Cases, IReadOnlyList<FoundRecord> Consultants);

internal sealed class FindRecordsHandler(IConsultingDb db) : IQueryHandler<FindRecords, ConsultingRecords>
{
    public async Task<Result<ConsultingRecords>> Handle(FindRecords request, CancellationToken cancellationToken)
    {
        var (any, number, taxId) = (request.Term.Anywhere, request.Term.Number, request.Term.TaxId);
        var cases = await db
            .Cases.AsNoTracking()
            // a draft is the firm's own
            .Where(c =>
                c.SubmittedAt != null
                && (
                    EF.Functions.Like(c.Number, number, RecordTerm.Escape)
                    || EF.Functions.Like(c.ContactName!, any, RecordTerm.Escape)
                    || EF.Functions.Like(c.ContactEmail!, any, RecordTerm.Escape)
                    || EF.Functions.Like(c.ConsultantName!, any, RecordTerm.Escape)
                    || db.KnownCompanies.Any(f => f.Id == c.CompanyId && (EF.Functions.Like(f.Name, any, RecordTerm.Escape) || f.TaxId.StartsWith(taxId)))
                )
            )
            .OrderByDescending(c => c.StateSince)
            .Take(RecordTerm.Most)
            .Select(c => new FoundRecord(c.Id, c.Number, db.KnownCompanies.Where(f => f.Id == c.CompanyId).Select(f => f.Name).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        var consultants = await db
            .Consultants.AsNoTracking()
            .Where(c => EF.Functions.Like(c.Name, any, RecordTerm.Escape))
            .OrderBy(c => c.Name)
            .Take(RecordTerm.Most)
            .Select(c => new FoundRecord(c.Id, c.Name, db.Teams.Where(t => t.Id == c.TeamId).Select(t => t.Name).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return new ConsultingRecords(cases, consultants);
    }
}
