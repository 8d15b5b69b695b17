using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.MyApplications;

/// <summary>An application of the own company.</summary>
[ForMembers]
internal sealed record GetMyApplication(Guid ApplicationId) : IQuery<ApplicationView>;

internal sealed class GetMyApplicationHandler(ICoachingDb db, CoachingAccess access) : IQueryHandler<GetMyApplication, ApplicationView>
{
    public async Task<Result<ApplicationView>> Handle(GetMyApplication request, CancellationToken cancellationToken)
    {
        var firm = await access.Firm(cancellationToken);
        if (firm.Error is { } refused)
            return refused;
        var companyId = firm.Value.Id;
        return await db.View(db.WholeApplications.Where(a => a.Id == request.ApplicationId && a.CompanyId == companyId), cancellationToken) is { } view
            ? view
            : ApplicationErrors.NotFound;
    }
}
