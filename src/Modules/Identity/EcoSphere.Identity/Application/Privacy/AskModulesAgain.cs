using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Staff ask the modules that have not answered in time once more.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record AskModulesAgain(Guid RequestId) : ICommand;

internal sealed class AskModulesAgainHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<AskModulesAgain>
{
    public async Task<Result> Handle(AskModulesAgain request, CancellationToken cancellationToken) =>
        await db.PrivacyRequests.Include(r => r.Parts).SingleOrDefaultAsync(r => r.Id == request.RequestId, cancellationToken) is { } found
            ? await db.AskAgain(found, clock.GetUtcNow(), cancellationToken)
            : PrivacyErrors.NotFound;
}
