using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>The supplier lists a product again that it has withdrawn itself. Doing so twice does it once.</summary>
[ForMembers]
internal sealed record ListProductAgain(Guid ProductId) : ICommand;

internal sealed class ListProductAgainHandler(IMarketplaceDb db, MarketplaceAccess access) : ICommandHandler<ListProductAgain>
{
    public async Task<Result> Handle(ListProductAgain request, CancellationToken cancellationToken)
    {
        var mine = await access.Product(request.ProductId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var product = mine.Value;
        if (product.Listing == ListingState.Listed)
            return Result.Success();
        return product.Live is { } live
            ? product.ListAgain(access.AsSupplier, await db.StorefrontOf(product, live, cancellationToken))
            : ProductErrors.NotWithdrawn;
    }
}
