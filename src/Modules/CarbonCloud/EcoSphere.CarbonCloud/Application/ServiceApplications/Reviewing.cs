using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

internal static class Reviewing
{
    /// <summary>An application together with the asking member of staff as the one who reviews it.</summary>
    public static async Task<Result<(ServiceApplication Application, Reviewer By)>> Reviewed(
        this ICarbonCloudDb db,
        Guid applicationId,
        ICurrentUser user,
        CancellationToken ct
    )
    {
        if (await db.ServiceApplications.SingleOrDefaultAsync(a => a.Id == applicationId, ct) is not { } application)
            return ServiceApplicationErrors.NotFound;
        var id = user.Id;
        var companyId = await db.KnownMembers.Where(m => m.Id == id).Select(m => m.CompanyId).SingleOrDefaultAsync(ct);
        return (application, new Reviewer(id, user.Name, companyId));
    }
}
