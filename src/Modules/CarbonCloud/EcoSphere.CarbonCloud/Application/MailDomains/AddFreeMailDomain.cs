using EcoSphere.CarbonCloud.Domain.MailDomains;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.MailDomains;

/// <summary>Staff adds a free mail service, whose addresses applications have to explain from now on.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record AddFreeMailDomain(string? Name) : ICommand;

internal sealed class AddFreeMailDomainHandler(ICarbonCloudDb db) : ICommandHandler<AddFreeMailDomain>
{
    public async Task<Result> Handle(AddFreeMailDomain request, CancellationToken cancellationToken)
    {
        var added = FreeMailDomain.Add(request.Name);
        if (added.Error is { } wrong)
            return wrong;
        var name = added.Value.Name;
        if (await db.FreeMailDomains.AnyAsync(d => d.Name == name, cancellationToken))
            return Error.Of([MailDomainErrors.ThereAlready]);
        db.FreeMailDomains.Add(added.Value);
        return Result.Success();
    }
}
