using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>Staff suspend a company (停權): its members can use nothing of the company's until it is reinstated.</summary>
[ForStaff(Permissions.Company)]
internal sealed record SuspendCompany(Guid CompanyId, string? Reason) : ICommand, IReasoned;

internal sealed class SuspendCompanyHandler(ICompanyDb db, TimeProvider clock) : ICommandHandler<SuspendCompany>
{
    public async Task<Result> Handle(SuspendCompany request, CancellationToken cancellationToken)
    {
        if (await db.WholeCompanies.SingleOrDefaultAsync(c => c.Id == request.CompanyId, cancellationToken) is not { } company)
            return CompanyErrors.NotFound;
        if (company.Suspend(request.Reason, clock.GetUtcNow()).Error is { } error)
            return error;
        foreach (var admin in await db.AdministratorsOf(company, cancellationToken))
            db.Send(CompanyMails.Suspended(admin, company));
        return Result.Success();
    }
}
