using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Search;

/// <summary>Which records of the module meet what staff typed?</summary>
/// <param name="Term">A company, a person or a number.</param>
[ForStaff(Permissions.Company)]
internal sealed record FindRecords(RecordTerm Term) : IQuery<CompanyRecords>;

internal sealed record CompanyRecords(IReadOnlyList<FoundRecord> Companies, IReadOnlyList<FoundRecord> Applications);

internal sealed class FindRecordsHandler(ICompanyDb db) : IQueryHandler<FindRecords, CompanyRecords>
{
    public async Task<Result<CompanyRecords>> Handle(FindRecords request, CancellationToken cancellationToken)
    {
        var (any, number, taxId) = (request.Term.Anywhere, request.Term.Number, request.Term.TaxId);
        var companies = await db
            .Companies.AsNoTracking()
            .Where(c =>
                EF.Functions.Like(c.Name, any, RecordTerm.Escape)
                || c.TaxId.StartsWith(taxId)
                || EF.Functions.Like(c.Representative, any, RecordTerm.Escape)
                || c.Memberships.Any(m => EF.Functions.Like(m.Name, any, RecordTerm.Escape) || EF.Functions.Like(m.Email, any, RecordTerm.Escape))
                || c.Contacts.Any(m => EF.Functions.Like(m.Name, any, RecordTerm.Escape) || EF.Functions.Like(m.Email, any, RecordTerm.Escape))
            )
            .OrderBy(c => c.Name)
            .Take(RecordTerm.Most)
            .Select(c => new FoundRecord(c.Id, c.Name, c.TaxId))
            .ToListAsync(cancellationToken);
        var applications = await db
            .UpgradeApplications.AsNoTracking()
            .Where(a =>
                a.SubmittedAt != null
                && (
                    EF.Functions.Like(a.Number, number, RecordTerm.Escape)
                    || EF.Functions.Like(a.Name!, any, RecordTerm.Escape)
                    || a.TaxId.StartsWith(taxId)
                    || db.KnownMembers.Any(m =>
                        m.Id == a.ApplicantId && (EF.Functions.Like(m.Name, any, RecordTerm.Escape) || EF.Functions.Like(m.Email, any, RecordTerm.Escape))
                    )
                )
            )
            .OrderByDescending(a => a.SubmittedAt)
            .Take(RecordTerm.Most)
            .Select(a => new FoundRecord(a.Id, a.Number, a.Name + " · " + a.TaxId))
            .ToListAsync(cancellationToken);
        return new CompanyRecords(companies, applications);
    }
}
