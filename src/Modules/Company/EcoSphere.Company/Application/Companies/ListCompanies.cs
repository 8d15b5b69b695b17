using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>Which companies are there?</summary>
/// <param name="Filter">Which of them.</param>
/// <param name="Sort"><c>name</c>, <c>tax-id</c> or <c>registered</c>, with a leading hyphen when descending.</param>
/// <param name="Page">The page, from 1.</param>
[ForStaff(Permissions.Company)]
internal sealed record ListCompanies(CompanyFilter Filter, string? Sort, int Page) : IQuery<CompanyList>;

/// <summary>A page of companies, and how many each choice of a filter would leave.</summary>
internal sealed record CompanyList(PageOf<CompanyRow> Companies, IReadOnlyDictionary<CompanyKind, int> Kinds, IReadOnlyDictionary<CompanyState, int> States);

/// <summary>One company.</summary>
internal sealed record CompanyRow(
    Guid Id,
    string TaxId,
    string Name,
    CompanyKind Kind,
    int Members,
    bool IsSuspended,
    bool HasAdministrator,
    DateTimeOffset RegisteredAt
);

internal sealed class ListCompaniesHandler(ICompanyDb db) : IQueryHandler<ListCompanies, CompanyList>
{
    private const int PageSize = 20;

    public async Task<Result<CompanyList>> Handle(ListCompanies request, CancellationToken cancellationToken)
    {
        var all = db.Companies.AsNoTracking();
        var filter = request.Filter;
        var found = filter.Apply(all);
        var kinds = await (filter with { Kind = null })
            .Apply(all)
            .GroupBy(c => c.Kind)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var info = new PageInfo(request.Page, PageSize, filter.Kind is { } kind ? kinds.GetValueOrDefault(kind) : kinds.Values.Sum());
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");

        var rows = await Sorted(found, request.Sort)
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(c => new CompanyRow(
                c.Id,
                c.TaxId,
                c.Name,
                c.Kind,
                c.Memberships.Count(m => m.IsActive),
                c.IsSuspended,
                c.Memberships.Any(m => m.IsAdmin && m.IsActive),
                c.RegisteredAt
            ))
            .ToListAsync(cancellationToken);
        var states = new Dictionary<CompanyState, int>();
        foreach (var state in Enum.GetValues<CompanyState>())
            states[state] = await (filter with { State = state }).Apply(all).CountAsync(cancellationToken);
        return new CompanyList(new PageOf<CompanyRow>(rows, info), kinds, states);
    }

    public static IQueryable<RegisteredCompany> Sorted(IQueryable<RegisteredCompany> companies, string? sort) =>
        sort switch
        {
            "name" => companies.OrderBy(c => c.Name).ThenBy(c => c.Id),
            "-name" => companies.OrderByDescending(c => c.Name).ThenBy(c => c.Id),
            "tax-id" => companies.OrderBy(c => c.TaxId),
            "-tax-id" => companies.OrderByDescending(c => c.TaxId),
            "registered" => companies.OrderBy(c => c.RegisteredAt).ThenBy(c => c.Id),
            _ => companies.OrderByDescending(c => c.RegisteredAt).ThenBy(c => c.Id),
        };
}
