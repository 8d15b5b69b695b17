using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>What the home page of a supplier's member says about checks: those under way, and certificates that end soon with none under way.</summary>
[ForMembers]
internal sealed record GetVerificationWork : IQuery<IReadOnlyList<VerificationWorkFact>>;

internal sealed record VerificationWorkFact(
    Guid Id,
    string Number,
    Guid ProductId,
    LocalText Tool,
    VerificationState State,
    DateTimeOffset StateSince,
    bool IsPaymentAwaited,
    bool? IsPassed,
    DateOnly? ValidUntil
)
{
    public Side? Turn => VerificationMoves.TurnOf(State, IsPaymentAwaited);

    /// <summary>The earliest moment at which the end of the certificate could have been told.</summary>
    public DateTimeOffset EndingSince => TaipeiTime.StartOf(ValidUntil!.Value.AddDays(-ToolVerification.FirstReminderDays));
}

internal sealed class GetVerificationWorkHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock)
    : IQueryHandler<GetVerificationWork, IReadOnlyList<VerificationWorkFact>>
{
    private const int Most = 20;

    public async Task<Result<IReadOnlyList<VerificationWorkFact>>> Handle(GetVerificationWork request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var supplierId = own.Value.Id;
        var soon = TaipeiTime.DayOf(clock.GetUtcNow()).AddDays(ToolVerification.FirstReminderDays);
        var facts = await (
            from v in db.Verifications.Where(v => v.SupplierId == supplierId)
            from p in db.Products.Where(p => p.Id == v.ProductId)
            from r in p.Revisions.Where(r => r.State == RevisionState.Approved)
            where
                VerificationMoves.Open.Contains(v.State)
                || (
                    v.State == VerificationState.Certified
                    && v.ValidUntil <= soon
                    && p.CertificateNumber == v.CertificateNumber
                    && p.Listing == ListingState.Listed
                    && !p.IsHidden
                    && !db.Verifications.Any(o => o.ProductId == v.ProductId && VerificationMoves.Open.Contains(o.State))
                )
            orderby v.StateSince
            select new VerificationWorkFact(
                v.Id,
                v.Number,
                v.ProductId,
                new LocalText(r.NameZh, r.NameEn),
                v.State,
                v.StateSince,
                v.State == VerificationState.Accepted && v.FeeQuoted > 0 && !v.Documents.Any(d => d.Kind == VerificationDocumentKind.PaymentProof),
                v.IsPassed,
                v.ValidUntil
            )
        )
            .Take(Most)
            .ToListAsync(cancellationToken);
        return Result<IReadOnlyList<VerificationWorkFact>>.Of(facts);
    }
}
