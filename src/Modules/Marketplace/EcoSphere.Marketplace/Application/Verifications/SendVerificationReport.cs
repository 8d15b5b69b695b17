using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>The report goes to the supplier, by a mail that leads to it.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="FileId">The report that was uploaded, or null.</param>
/// <param name="Note">What the supplier should know, or null.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record SendVerificationReport(Guid VerificationId, int SeenSteps, Guid? FileId, string? Note) : ICommand;

internal sealed class SendVerificationReportHandler(IMarketplaceDb db, MarketplaceAccess access, VerificationUploads uploads, TimeProvider clock)
    : ICommandHandler<SendVerificationReport>
{
    public async Task<Result> Handle(SendVerificationReport request, CancellationToken cancellationToken)
    {
        var found = await access.VerificationAsStaff(request.VerificationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.SendReport(access.AsStaff, request.FileId, request.Note, clock.GetUtcNow());
        if (done.IsFailure)
            return done;
        await db.Tell([found.Value], VerificationMails.Reported, cancellationToken);
        return await uploads.Attach(request.FileId!.Value, found.Value, cancellationToken);
    }
}
