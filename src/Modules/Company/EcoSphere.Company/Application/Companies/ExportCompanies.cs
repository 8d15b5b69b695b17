using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>Takes the companies that are shown out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.Company)]
internal sealed record ExportCompanies(CompanyFilter Filter, string? Sort) : ICommand<IAsyncEnumerable<CompanyExportRow>>;

/// <summary>One company in the file.</summary>
internal sealed record CompanyExportRow(
    string TaxId,
    string Name,
    CompanyKind Kind,
    string IndustryCode,
    string? IndustryZh,
    string? IndustryEn,
    string Address,
    string Phone,
    string Representative,
    int? Employees,
    string? Website,
    bool IsSuspended,
    int Members,
    DateTimeOffset RegisteredAt,
    string? ContactName,
    string? ContactPhone,
    string? ContactEmail
);

internal sealed class ExportCompaniesHandler(ICompanyDb db) : ICommandHandler<ExportCompanies, IAsyncEnumerable<CompanyExportRow>>
{
    public async Task<Result<IAsyncEnumerable<CompanyExportRow>>> Handle(ExportCompanies request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Apply(db.Companies.AsNoTracking());
        db.Record(
            "CompanyExport",
            Guid.Empty,
            (nameof(filter.Keyword), filter.Keyword),
            (nameof(filter.Kind), filter.Kind?.ToString()),
            (nameof(filter.State), filter.State?.ToString()),
            ("Count", await found.CountAsync(cancellationToken))
        );
        var rows =
            from c in ListCompaniesHandler.Sorted(found, request.Sort)
            from i in db.Industries.Where(i => i.Code == c.IndustryCode).DefaultIfEmpty()
            from p in c.Contacts.Where(x => x.IsPrimary).DefaultIfEmpty()
            select new CompanyExportRow(
                c.TaxId,
                c.Name,
                c.Kind,
                c.IndustryCode,
                i.NameZh,
                i.NameEn,
                c.Address,
                c.Phone,
                c.Representative,
                c.Employees,
                c.Website,
                c.IsSuspended,
                c.Memberships.Count(m => m.IsActive),
                c.RegisteredAt,
                p.Name,
                p.Phone,
                p.Email
            );
        return Result<IAsyncEnumerable<CompanyExportRow>>.Of(rows.AsAsyncEnumerable());
    }
}
