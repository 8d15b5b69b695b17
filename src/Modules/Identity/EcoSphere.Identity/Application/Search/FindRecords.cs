using EcoSphere.Identity.Application.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Search;

/// <summary>Which records of the module meet what staff typed?</summary>
/// <param name="Term">A company, a person or a number.</param>
[ForStaff(Permissions.Identity)]
internal sealed record FindRecords(RecordTerm Term) : IQuery<MemberRecords>;

internal sealed record MemberRecords(IReadOnlyList<FoundRecord> Members, IReadOnlyList<FoundRecord> Requests);

internal sealed class FindRecordsHandler(IIdentityDb db) : IQueryHandler<FindRecords, MemberRecords>
{
    public async Task<Result<MemberRecords>> Handle(FindRecords request, CancellationToken cancellationToken)
    {
        var (any, number, taxId) = (request.Term.Anywhere, request.Term.Number, request.Term.TaxId);
        var members = await db
            .Members.AsNoTracking()
            .In(null)
            .Where(m =>
                EF.Functions.Like(m.Name, any, RecordTerm.Escape)
                || EF.Functions.Like(m.Email, any, RecordTerm.Escape)
                || db.CompanyPlaces.Any(p =>
                    p.MemberId == m.Id
                    && db.Companies.Any(c => c.Id == p.CompanyId && (EF.Functions.Like(c.Name, any, RecordTerm.Escape) || c.TaxId.StartsWith(taxId)))
                )
            )
            .OrderBy(m => m.Name)
            .Take(RecordTerm.Most)
            .Select(m => new FoundRecord(m.Id, m.Name, m.Email))
            .ToListAsync(cancellationToken);
        var requests = await db
            .PrivacyRequests.AsNoTracking()
            .Where(r =>
                EF.Functions.Like(r.Number, number, RecordTerm.Escape)
                || db.Members.Any(m =>
                    m.Id == r.MemberId && (EF.Functions.Like(m.Name, any, RecordTerm.Escape) || EF.Functions.Like(m.Email, any, RecordTerm.Escape))
                )
            )
            .OrderByDescending(r => r.RequestedAt)
            .Take(RecordTerm.Most)
            .Select(r => new FoundRecord(r.Id, r.Number, db.Members.Where(m => m.Id == r.MemberId).Select(m => m.Name).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return new MemberRecords(members, requests);
    }
}
