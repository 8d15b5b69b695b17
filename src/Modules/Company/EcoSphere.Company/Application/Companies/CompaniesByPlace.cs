using System.Linq.Expressions;
using EcoSphere.Company.Domain.Companies;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>Finds companies by who belongs to them.</summary>
internal static class CompaniesByPlace
{
    /// <summary>
    /// The companies with such a place, each as often as it has one. It is a join that begins with the places: asking every company for its
    /// own would take longer the more there are.
    /// </summary>
    /// <param name="companies">Among which.</param>
    /// <param name="db">The data.</param>
    /// <param name="place">Which places.</param>
    public static IQueryable<RegisteredCompany> WithPlace(this IQueryable<RegisteredCompany> companies, ICompanyDb db, Expression<Func<Membership, bool>> place)
    {
        var ids = db.Companies.SelectMany(c => c.Memberships).Where(place).Select(m => EF.Property<Guid>(m, "CompanyId"));
        return ids.Join(companies, id => id, c => c.Id, (_, c) => c);
    }
}
