using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>Staff lift a company's suspension.</summary>
[ForStaff(Permissions.Company)]
internal sealed record ReinstateCompany(Guid CompanyId) : ICommand;

internal sealed class ReinstateCompanyHandler(ICompanyDb db) : ICommandHandler<ReinstateCompany>
{
    public async Task<Result> Handle(ReinstateCompany request, CancellationToken cancellationToken)
    {
        if (await db.WholeCompanies.SingleOrDefaultAsync(c => c.Id == request.CompanyId, cancellationToken) is not { } company)
            return CompanyErrors.NotFound;
        if (company.Reinstate().Error is { } error)
            return error;
        foreach (var admin in await db.AdministratorsOf(company, cancellationToken))
            db.Send(CompanyMails.Reinstated(admin, company));
        return Result.Success();
    }
}
