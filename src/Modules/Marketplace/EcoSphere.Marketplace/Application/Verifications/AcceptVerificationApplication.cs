using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>The signed application is in order; the supplier is told to pay.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="Note">What the supplier should know, or null.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record AcceptVerificationApplication(Guid VerificationId, int SeenSteps, string? Note) : ICommand;

internal sealed class AcceptVerificationApplicationHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock)
    : ICommandHandler<AcceptVerificationApplication>
{
    public async Task<Result> Handle(AcceptVerificationApplication request, CancellationToken cancellationToken)
    {
        var found = await access.VerificationAsStaff(request.VerificationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.AcceptApplication(access.AsStaff, request.Note, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.Tell([found.Value], VerificationMails.Accepted, cancellationToken);
        return done;
    }
}
