using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Company.Application.Companies;

/// <summary>What goes into a file of the companies that are shown? Who takes the data out of the platform is logged.</summary>
[ForStaff(Permissions.Company)]
internal sealed record ExportCompanies(CompanyFilter Filter, string? Sort) : IQuery<IAsyncEnumerable<CompanyExportRow>>;

/// <summary>One company in the file.</summary>
internal sealed record CompanyExportRow(
    string TaxId, string Name, CompanyKind Kind, string IndustryCode, string? IndustryZh, string? IndustryEn, string Address, string Phone, string Representative,
    int? Employees, string? Website, bool IsSuspended, int Members, DateTimeOffset RegisteredAt, string? ContactName, string? ContactPhone, string? ContactEmail);

internal sealed partial class ExportCompaniesHandler(ICompanyDb db, ICurrentUser user, ILogger<ExportCompaniesHandler> logger)
    : IQueryHandler<ExportCompanies, IAsyncEnumerable<CompanyExportRow>>
{
    public async Task<Result<IAsyncEnumerable<CompanyExportRow>>> Handle(ExportCompanies request, CancellationToken cancellationToken)
    {
        var found = request.Filter.Apply(db.Companies.AsNoTracking());
        Exported(logger, user.Id, await found.CountAsync(cancellationToken), request.Filter.Kind, request.Filter.State, request.Filter.Keyword is not null);
        var rows = from c in ListCompaniesHandler.Sorted(found, request.Sort)
                   from i in db.Industries.Where(i => i.Code == c.IndustryCode).DefaultIfEmpty()
                   from p in c.Contacts.Where(x => x.IsPrimary).DefaultIfEmpty()
                   select new CompanyExportRow(
                       c.TaxId, c.Name, c.Kind, c.IndustryCode, i.NameZh, i.NameEn, c.Address, c.Phone, c.Representative,
                       c.Employees, c.Website, c.IsSuspended, c.Memberships.Count(m => m.IsActive), c.RegisteredAt, p.Name, p.Phone, p.Email);
        return Result<IAsyncEnumerable<CompanyExportRow>>.Of(rows.AsAsyncEnumerable());
    }

    [LoggerMessage(1, LogLevel.Information, "{Member} exports {Count} companies (kind {Kind}, state {State}, by keyword {HasKeyword})")]
    private static partial void Exported(ILogger logger, Guid member, int count, CompanyKind? kind, CompanyState? state, bool hasKeyword);
}
