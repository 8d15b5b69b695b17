using System.Linq.Expressions;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>How a company stands, for staff.</summary>
internal enum CompanyState
{
    /// <summary>使用中.</summary>
    Active,

    /// <summary>已停權.</summary>
    Suspended,

    /// <summary>無管理員: nobody can run it until staff appoints somebody.</summary>
    WithoutAdministrator,
}

/// <summary>Which companies staff want to see.</summary>
internal sealed record CompanyFilter(string? Keyword, CompanyKind? Kind, CompanyState? State)
{
    private const string Escape = "\\";

    public static Expression<Func<RegisteredCompany, bool>> HasNoAdministrator { get; } = c => !c.Memberships.Any(m => m.IsAdmin && m.IsActive);

    public IQueryable<RegisteredCompany> Apply(IQueryable<RegisteredCompany> companies)
    {
        if (Kind is { } kind)
            companies = companies.Where(c => c.Kind == kind);
        companies = State switch
        {
            CompanyState.Active => companies.Where(c => !c.IsSuspended),
            CompanyState.Suspended => companies.Where(c => c.IsSuspended),
            CompanyState.WithoutAdministrator => companies.Where(HasNoAdministrator),
            _ => companies,
        };
        if (TextInput.Line(Keyword) is not { } words)
            return companies;
        var name = $"%{Literal(words)}%";
        // the beginning of a tax id can be looked up in its index, and needs no escape
        return TextInput.Code(Keyword) is { Length: <= 8 } code && code.All(char.IsAsciiDigit)
            ? companies.Where(c => c.TaxId.StartsWith(code) || EF.Functions.Like(c.Name, name, Escape))
            : companies.Where(c => EF.Functions.Like(c.Name, name, Escape));
    }

    private static string Literal(string words) =>
        words
            .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", Escape + "%", StringComparison.Ordinal)
            .Replace("_", Escape + "_", StringComparison.Ordinal)
            .Replace("[", Escape + "[", StringComparison.Ordinal);
}
