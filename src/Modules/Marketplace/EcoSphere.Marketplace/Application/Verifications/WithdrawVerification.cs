using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>The supplier gives up the check of its tool.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="Note">Why, or null.</param>
[ForMembers]
internal sealed record WithdrawVerification(Guid VerificationId, string? Note) : ICommand, IReasoned
{
    string? IReasoned.Reason => TextInput.Paragraphs(Note);
}

internal sealed class WithdrawVerificationHandler(MarketplaceAccess access, TimeProvider clock) : ICommandHandler<WithdrawVerification>
{
    public async Task<Result> Handle(WithdrawVerification request, CancellationToken cancellationToken)
    {
        var own = await access.Verification(request.VerificationId, cancellationToken);
        return own.Error is { } refused ? refused : own.Value.Withdraw(access.AsSupplier, request.Note, clock.GetUtcNow());
    }
}
