using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Staff has telephoned, and the fee is agreed; the supplier is told to hand in the application.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="Fee">In NT$, as it was typed.</param>
/// <param name="Note">What the supplier should know, or null.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record ConfirmVerificationNeeds(Guid VerificationId, int SeenSteps, string? Fee, string? Note) : ICommand;

internal sealed class ConfirmVerificationNeedsHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock)
    : ICommandHandler<ConfirmVerificationNeeds>
{
    public async Task<Result> Handle(ConfirmVerificationNeeds request, CancellationToken cancellationToken)
    {
        var found = await access.VerificationAsStaff(request.VerificationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.ConfirmNeeds(access.AsStaff, TypedAmount.Of(request.Fee), request.Note, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.Tell([found.Value], VerificationMails.NeedsConfirmed, cancellationToken);
        return done;
    }
}
