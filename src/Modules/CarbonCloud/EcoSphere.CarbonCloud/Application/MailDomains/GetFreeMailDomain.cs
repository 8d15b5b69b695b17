using EcoSphere.CarbonCloud.Domain.MailDomains;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.MailDomains;

/// <summary>One free mail service of the list.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record GetFreeMailDomain(Guid DomainId) : IQuery<FreeMailDomainRow>;

internal sealed class GetFreeMailDomainHandler(ICarbonCloudDb db) : IQueryHandler<GetFreeMailDomain, FreeMailDomainRow>
{
    public async Task<Result<FreeMailDomainRow>> Handle(GetFreeMailDomain request, CancellationToken cancellationToken) =>
        await db.FreeMailDomains.Where(d => d.Id == request.DomainId).Select(d => new FreeMailDomainRow(d.Id, d.Name)).SingleOrDefaultAsync(cancellationToken)
            is { } found
            ? found
            : MailDomainErrors.NotFound;
}
