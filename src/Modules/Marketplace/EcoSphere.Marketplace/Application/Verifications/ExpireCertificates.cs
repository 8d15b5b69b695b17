using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Ends certificates whose last day is over; their products lose the badge, and the suppliers are told where there is no newer one.</summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record ExpireCertificates(int Most) : ICommand<int>;

internal sealed class ExpireCertificatesHandler(IMarketplaceDb db, TimeProvider clock) : ICommandHandler<ExpireCertificates, int>
{
    public async Task<Result<int>> Handle(ExpireCertificates request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = TaipeiTime.DayOf(now);
        var over = await db
            .Verifications.AsSplitQuery()
            .Where(v => v.State == VerificationState.Certified && v.ValidUntil < today)
            .OrderBy(v => v.ValidUntil)
            .ThenBy(v => v.Id)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        var ids = over.Select(v => v.ProductId).ToList();
        var products = await db.WholeProducts.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        var lost = new List<ToolVerification>();
        foreach (var verification in over)
        {
            if (verification.Expire(now).Error is { } error)
                return error;
            if (!products.TryGetValue(verification.ProductId, out var product) || product.CertificateNumber != verification.CertificateNumber)
                continue;
            product.EndCertification(verification.CertificateNumber!);
            lost.Add(verification);
        }

        await db.Tell(lost, VerificationMails.Expired, cancellationToken);
        return over.Count;
    }
}
