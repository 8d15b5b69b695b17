using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>How many companies does nobody run?</summary>
[ForStaff(Permissions.Company)]
internal sealed record CountCompaniesWithoutAdministrator : IQuery<int>;

internal sealed class CountCompaniesWithoutAdministratorHandler(ICompanyDb db) : IQueryHandler<CountCompaniesWithoutAdministrator, int>
{
    public async Task<Result<int>> Handle(CountCompaniesWithoutAdministrator request, CancellationToken cancellationToken) =>
        await db.Companies.CountAsync(CompanyFilter.HasNoAdministrator, cancellationToken);
}
