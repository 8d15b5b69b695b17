using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Search;

/// <summary>Which records of the module meet what staff typed?</summary>
/// <param name="Term">A company, a person or a number.</param>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record FindRecords(RecordTerm Term) : IQuery<ServiceRecords>;

internal sealed record ServiceRecords(IReadOnlyList<FoundRecord> Applications, IReadOnlyList<FoundRecord> Subscriptions);

internal sealed class FindRecordsHandler(ICarbonCloudDb db) : IQueryHandler<FindRecords, ServiceRecords>
{
    public async Task<Result<ServiceRecords>> Handle(FindRecords request, CancellationToken cancellationToken)
    {
        var (any, number, taxId) = (request.Term.Anywhere, request.Term.Number, request.Term.TaxId);
        var applications = await db
            .ServiceApplications.AsNoTracking()
            .Where(a =>
                a.SubmittedAt != null
                && (
                    EF.Functions.Like(a.Number, number, RecordTerm.Escape)
                    || EF.Functions.Like(a.CompanyName, any, RecordTerm.Escape)
                    || a.TaxId.StartsWith(taxId)
                    || EF.Functions.Like(a.Name!, any, RecordTerm.Escape)
                    || EF.Functions.Like(a.Email!, any, RecordTerm.Escape)
                )
            )
            .OrderByDescending(a => a.SubmittedAt)
            .Take(RecordTerm.Most)
            .Select(a => new FoundRecord(a.Id, a.Number, a.CompanyName + " · " + a.TaxId))
            .ToListAsync(cancellationToken);
        var subscriptions = await db
            .Subscriptions.AsNoTracking()
            .Where(s =>
                EF.Functions.Like(s.Number, number, RecordTerm.Escape)
                || db.KnownCompanies.Any(c => c.Id == s.CompanyId && (EF.Functions.Like(c.Name, any, RecordTerm.Escape) || c.TaxId.StartsWith(taxId)))
            )
            .OrderByDescending(s => s.StartedAt)
            .Take(RecordTerm.Most)
            .Select(s => new FoundRecord(s.Id, s.Number, db.KnownCompanies.Where(c => c.Id == s.CompanyId).Select(c => c.Name).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return new ServiceRecords(applications, subscriptions);
    }
}
