using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Finds the applicant's own application; another person's is not there.</summary>
internal static class MyApplications
{
    public static async Task<Result<UpgradeApplication>> MyApplication(this ICompanyDb db, Guid applicationId, Guid applicantId, CancellationToken ct) =>
        await db.UpgradeApplications.SingleOrDefaultAsync(a => a.Id == applicationId && a.ApplicantId == applicantId, ct) is { } application
            ? application
            : UpgradeApplicationErrors.NotFound;
}
