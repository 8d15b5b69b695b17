using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>Staff lists a withdrawn product again, whoever has withdrawn it, as it was last approved.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ListWithdrawnProduct(Guid ProductId) : ICommand;

internal sealed class ListWithdrawnProductHandler(IMarketplaceDb db, MarketplaceAccess access, ICurrentUser user) : ICommandHandler<ListWithdrawnProduct>
{
    public async Task<Result> Handle(ListWithdrawnProduct request, CancellationToken cancellationToken)
    {
        var found = await db.OfOthers(request.ProductId, user, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var product = found.Value;
        if (product.Live is not { } live)
            return ProductErrors.NotWithdrawn;
        var listed = product.ListAgain(access.AsStaff, await db.StorefrontOf(product, live, cancellationToken));
        if (listed.IsFailure)
            return listed;
        foreach (var reader in await db.ReadersOf(product.SupplierId, cancellationToken))
            db.Send(ProductMails.ListedAgain(reader, product));
        return listed;
    }
}
