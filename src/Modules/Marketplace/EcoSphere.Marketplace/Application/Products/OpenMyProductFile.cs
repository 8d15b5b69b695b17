using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>Opens an image or a document of a product of the own supplier.</summary>
[ForMembers]
internal sealed record OpenMyProductFile(Guid ProductId, Guid FileId) : IQuery<OpenedProductFile>;

internal sealed class OpenMyProductFileHandler(IMarketplaceDb db, MarketplaceAccess access, IFileStore store)
    : IQueryHandler<OpenMyProductFile, OpenedProductFile>
{
    public async Task<Result<OpenedProductFile>> Handle(OpenMyProductFile request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var (id, supplierId) = (request.ProductId, own.Value.Id);
        var file = await db
            .Files.AsNoTracking()
            .SingleOrDefaultAsync(
                f => f.Id == request.FileId && f.OwnerId == id && db.Products.Any(p => p.Id == id && p.SupplierId == supplierId),
                cancellationToken
            );
        return await store.OpenFound(file, cancellationToken);
    }
}
