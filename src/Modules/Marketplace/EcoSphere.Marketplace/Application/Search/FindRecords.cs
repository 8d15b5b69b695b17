using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Search;

/// <summary>Which records of the module meet what staff typed?</summary>
/// <param name="Term">A company, a person or a number.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record FindRecords(RecordTerm Term) : IQuery<MarketplaceRecords>;

internal sealed record MarketplaceRecords(IReadOnlyList<FoundRecord> Inquiries, IReadOnlyList<FoundRecord> Verifications, IReadOnlyList<FoundRecord> Products);

internal sealed class FindRecordsHandler(IMarketplaceDb db) : IQueryHandler<FindRecords, MarketplaceRecords>
{
    public async Task<Result<MarketplaceRecords>> Handle(FindRecords request, CancellationToken cancellationToken)
    {
        var (any, number, taxId) = (request.Term.Anywhere, request.Term.Number, request.Term.TaxId);
        var inquiries = await db
            .Inquiries.AsNoTracking()
            .Where(i =>
                EF.Functions.Like(i.Number, number, RecordTerm.Escape)
                || EF.Functions.Like(i.ContactName, any, RecordTerm.Escape)
                || EF.Functions.Like(i.ContactEmail, any, RecordTerm.Escape)
                || EF.Functions.Like(i.ContactCompany!, any, RecordTerm.Escape)
                || i.ContactTaxId!.StartsWith(taxId)
                || db.Suppliers.Any(s => s.Id == i.SupplierId && EF.Functions.Like(s.Name, any, RecordTerm.Escape))
            )
            .OrderByDescending(i => i.LastMessageAt)
            .Take(RecordTerm.Most)
            .Select(i => new FoundRecord(i.Id, i.Number, i.ContactName + (i.ContactCompany == null ? "" : " · " + i.ContactCompany)))
            .ToListAsync(cancellationToken);
        var verifications = await db
            .Verifications.AsNoTracking()
            .Where(v =>
                EF.Functions.Like(v.Number, number, RecordTerm.Escape)
                || EF.Functions.Like(v.CertificateNumber!, number, RecordTerm.Escape)
                || db.KnownCompanies.Any(c => c.Id == v.SupplierId && (EF.Functions.Like(c.Name, any, RecordTerm.Escape) || c.TaxId.StartsWith(taxId)))
            )
            .OrderByDescending(v => v.StateSince)
            .Take(RecordTerm.Most)
            .Select(v => new FoundRecord(v.Id, v.Number, db.KnownCompanies.Where(c => c.Id == v.SupplierId).Select(c => c.Name).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        var products = await db
            .Listings.AsNoTracking()
            .Where(l =>
                EF.Functions.Like(l.NameZh, any, RecordTerm.Escape)
                || EF.Functions.Like(l.NameEn!, any, RecordTerm.Escape)
                || db.KnownCompanies.Any(c => c.Id == l.SupplierId && (EF.Functions.Like(c.Name, any, RecordTerm.Escape) || c.TaxId.StartsWith(taxId)))
            )
            .OrderByDescending(l => l.PublishedAt)
            .Take(RecordTerm.Most)
            .Select(l => new FoundRecord(l.ProductId, l.NameZh, db.KnownCompanies.Where(c => c.Id == l.SupplierId).Select(c => c.Name).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return new MarketplaceRecords(inquiries, verifications, products);
    }
}
