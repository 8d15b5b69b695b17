using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Staff ends a check before it has come to its result.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="Note">Why; the supplier reads it.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record EndVerification(Guid VerificationId, int SeenSteps, string? Note) : ICommand, IReasoned
{
    string? IReasoned.Reason => TextInput.Paragraphs(Note);
}

internal sealed class EndVerificationHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock) : ICommandHandler<EndVerification>
{
    public async Task<Result> Handle(EndVerification request, CancellationToken cancellationToken)
    {
        var found = await access.VerificationAsStaff(request.VerificationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.End(access.AsStaff, request.Note, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.Tell([found.Value], VerificationMails.Ended, cancellationToken);
        return done;
    }
}
