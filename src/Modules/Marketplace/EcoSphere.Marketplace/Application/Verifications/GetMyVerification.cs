using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>A check of the asking supplier's own.</summary>
[ForMembers]
internal sealed record GetMyVerification(Guid VerificationId) : IQuery<MyVerification>;

/// <param name="FeeAccount">Where the fee is paid into, or null where the payment notice tells.</param>
/// <param name="CanRenew">Whether its certificate is valid and no newer check is under way.</param>
internal sealed record MyVerification(VerificationView Check, string? FeeAccount, bool CanRenew);

internal sealed class GetMyVerificationHandler(IMarketplaceDb db, MarketplaceAccess access, IOptions<MarketplaceOptions> options)
    : IQueryHandler<GetMyVerification, MyVerification>
{
    public async Task<Result<MyVerification>> Handle(GetMyVerification request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var supplierId = own.Value.Id;
        if (
            await db
                .Verifications.AsNoTracking()
                .Where(v => v.Id == request.VerificationId && v.SupplierId == supplierId)
                .Select(v => new
                {
                    Check = v,
                    IsAnotherOpen = db.Verifications.Any(o => o.ProductId == v.ProductId && VerificationMoves.Open.Contains(o.State)),
                })
                .SingleOrDefaultAsync(cancellationToken)
            is not { } found
        )
            return VerificationErrors.NotFound;
        var view = await VerificationView.Of(db, found.Check, cancellationToken);
        var canRenew = view is { State: VerificationState.Certified, IsBadgeOn: true, Tool.IsVisible: true } && !found.IsAnotherOpen;
        return new MyVerification(view, options.Value.VerificationFeeAccount, canRenew);
    }
}
