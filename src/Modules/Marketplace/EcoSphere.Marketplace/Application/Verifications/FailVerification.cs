using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>The end for a tool that has not passed.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="Note">Why; the supplier reads it.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record FailVerification(Guid VerificationId, int SeenSteps, string? Note) : ICommand, IReasoned
{
    string? IReasoned.Reason => TextInput.Paragraphs(Note);
}

internal sealed class FailVerificationHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock) : ICommandHandler<FailVerification>
{
    public async Task<Result> Handle(FailVerification request, CancellationToken cancellationToken)
    {
        var found = await access.VerificationAsStaff(request.VerificationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.Fail(access.AsStaff, request.Note, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.Tell([found.Value], VerificationMails.Failed, cancellationToken);
        return done;
    }
}
