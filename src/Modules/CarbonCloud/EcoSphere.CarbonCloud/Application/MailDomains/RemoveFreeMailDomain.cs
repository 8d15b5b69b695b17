using EcoSphere.CarbonCloud.Domain.MailDomains;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.MailDomains;

/// <summary>Staff takes a mail service out of the list; what was flagged stays flagged.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record RemoveFreeMailDomain(Guid DomainId) : ICommand;

internal sealed class RemoveFreeMailDomainHandler(ICarbonCloudDb db) : ICommandHandler<RemoveFreeMailDomain>
{
    public async Task<Result> Handle(RemoveFreeMailDomain request, CancellationToken cancellationToken)
    {
        if (await db.FreeMailDomains.SingleOrDefaultAsync(d => d.Id == request.DomainId, cancellationToken) is not { } domain)
            return MailDomainErrors.NotFound;
        db.FreeMailDomains.Remove(domain);
        return Result.Success();
    }
}
