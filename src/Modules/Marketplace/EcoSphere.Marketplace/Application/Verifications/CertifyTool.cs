using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Issues the certificate; the badge stands on the tool from the same moment.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="CertificateNumber">Its number, or null for the next of the platform's own.</param>
/// <param name="ValidUntil">Its last day.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record CertifyTool(Guid VerificationId, int SeenSteps, string? CertificateNumber, DateOnly? ValidUntil) : ICommand;

internal sealed class CertifyToolHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock) : ICommandHandler<CertifyTool>
{
    public async Task<Result> Handle(CertifyTool request, CancellationToken cancellationToken)
    {
        var found = await access.VerificationAsStaff(request.VerificationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (check, now) = (found.Value, clock.GetUtcNow());
        var number = TextInput.Line(request.CertificateNumber) ?? await db.NextNumber(NumberSeries.Certificate, now, cancellationToken);
        var done = check.Certify(access.AsStaff, number, request.ValidUntil, now);
        if (done.IsFailure)
            return done;
        // of two certificates of one number at once the unique index lets one pass; the other runs again and ends here
        if (await db.Verifications.AnyAsync(v => v.CertificateNumber == number && v.Id != check.Id, cancellationToken))
            return VerificationErrors.NumberTaken;
        var product = await db.WholeProducts.SingleAsync(p => p.Id == check.ProductId, cancellationToken);
        if (product.Certify(number, check.ValidUntil!.Value) is { Error: { } impossible })
            return impossible;
        await db.Tell([check], VerificationMails.Certified, cancellationToken);
        return Result.Success();
    }
}
