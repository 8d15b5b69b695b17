using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>For which of its tools can the asking supplier request a verification: those that everybody sees and of which none is under way?</summary>
[ForMembers]
internal sealed record OfferToolsForVerification : IQuery<IReadOnlyList<OfferedTool>>;

/// <summary>A tool to choose, with the certificate that it has now.</summary>
internal sealed record OfferedTool(Guid Id, LocalText Name, string? CertificateNumber, DateOnly? CertifiedUntil);

internal sealed class OfferToolsForVerificationHandler(IMarketplaceDb db, MarketplaceAccess access)
    : IQueryHandler<OfferToolsForVerification, IReadOnlyList<OfferedTool>>
{
    public async Task<Result<IReadOnlyList<OfferedTool>>> Handle(OfferToolsForVerification request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var id = own.Value.Id;
        var open = VerificationMoves.Open;
        var tools = await db
            .Products.Where(p =>
                p.SupplierId == id
                && p.Listing == ListingState.Listed
                && !p.IsHidden
                && !db.Verifications.Any(v => v.ProductId == p.Id && open.Contains(v.State))
            )
            .OrderByDescending(p => p.ChangedAt)
            .SelectMany(
                p => p.Revisions.Where(r => r.State == RevisionState.Approved),
                (p, r) =>
                    new
                    {
                        p.Id,
                        r.NameZh,
                        r.NameEn,
                        p.CertificateNumber,
                        p.CertifiedUntil,
                    }
            )
            .ToListAsync(cancellationToken);
        return Result<IReadOnlyList<OfferedTool>>.Of([
            .. tools.Select(t => new OfferedTool(t.Id, new LocalText(t.NameZh, t.NameEn), t.CertificateNumber, t.CertifiedUntil)),
        ]);
    }
}
