using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>Staff takes a product off the market (下架), with a reason that the supplier reads; only staff lists it again.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record WithdrawListedProduct(Guid ProductId, string? Reason) : ICommand, IReasoned;

internal sealed class WithdrawListedProductHandler(IMarketplaceDb db, MarketplaceAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<WithdrawListedProduct>
{
    public async Task<Result> Handle(WithdrawListedProduct request, CancellationToken cancellationToken)
    {
        var found = await db.OfOthers(request.ProductId, user, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var product = found.Value;
        var withdrawn = product.Withdraw(access.AsStaff, request.Reason, clock.GetUtcNow());
        if (withdrawn.IsFailure)
            return withdrawn;
        foreach (var reader in await db.ReadersOf(product.SupplierId, cancellationToken))
            db.Send(ProductMails.Withdrawn(reader, product));
        return withdrawn;
    }
}
