using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>
/// Deletes a product that nobody else has ever seen, and the records of its files. The contents are removed by night, as is everything
/// that no record names: should a colleague send the product at this very moment, nothing of it is lost.
/// </summary>
[ForMembers]
internal sealed record DeleteProduct(Guid ProductId) : ICommand;

internal sealed class DeleteProductHandler(IMarketplaceDb db, MarketplaceAccess access) : ICommandHandler<DeleteProduct>
{
    public async Task<Result> Handle(DeleteProduct request, CancellationToken cancellationToken)
    {
        var mine = await access.Product(request.ProductId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        if (mine.Value.WhyNotDeletable() is { } kept)
            return kept;
        db.Files.RemoveRange(await db.Files.Where(f => f.OwnerId == request.ProductId).ToListAsync(cancellationToken));
        db.Products.Remove(mine.Value);
        return Result.Success();
    }
}
