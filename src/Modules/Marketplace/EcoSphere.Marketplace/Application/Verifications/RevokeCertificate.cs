using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Staff takes a certificate back; the tool loses the badge at the same moment, unless it has a newer one.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="Note">Why; the supplier reads it.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record RevokeCertificate(Guid VerificationId, int SeenSteps, string? Note) : ICommand, IReasoned
{
    string? IReasoned.Reason => TextInput.Paragraphs(Note);
}

internal sealed class RevokeCertificateHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock) : ICommandHandler<RevokeCertificate>
{
    public async Task<Result> Handle(RevokeCertificate request, CancellationToken cancellationToken)
    {
        var found = await access.VerificationAsStaff(request.VerificationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var check = found.Value;
        var done = check.Revoke(access.AsStaff, request.Note, clock.GetUtcNow());
        if (done.IsFailure)
            return done;
        (await db.WholeProducts.SingleAsync(p => p.Id == check.ProductId, cancellationToken)).EndCertification(check.CertificateNumber!);
        await db.Tell([check], VerificationMails.Revoked, cancellationToken);
        return done;
    }
}
