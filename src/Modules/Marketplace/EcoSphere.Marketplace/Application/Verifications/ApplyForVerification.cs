using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>The supplier hands in the signed application.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="FileId">The scan that was uploaded, or null.</param>
/// <param name="Note">What staff should know of it.</param>
[ForMembers]
internal sealed record ApplyForVerification(Guid VerificationId, Guid? FileId, string? Note) : ICommand;

internal sealed class ApplyForVerificationHandler(MarketplaceAccess access, VerificationUploads uploads, TimeProvider clock)
    : ICommandHandler<ApplyForVerification>
{
    public async Task<Result> Handle(ApplyForVerification request, CancellationToken cancellationToken)
    {
        var own = await access.Verification(request.VerificationId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var applied = own.Value.Apply(access.AsSupplier, request.FileId, request.Note, clock.GetUtcNow());
        return applied.IsSuccess ? await uploads.Attach(request.FileId!.Value, own.Value, cancellationToken) : applied;
    }
}
