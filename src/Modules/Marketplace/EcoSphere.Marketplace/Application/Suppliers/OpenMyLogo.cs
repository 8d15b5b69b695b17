using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Suppliers;

/// <summary>Opens the own supplier's logo.</summary>
[ForMembers]
internal sealed record OpenMyLogo : IQuery<OpenedProductFile>;

internal sealed class OpenMyLogoHandler(IMarketplaceDb db, MarketplaceAccess access, IFileStore store) : IQueryHandler<OpenMyLogo, OpenedProductFile>
{
    public async Task<Result<OpenedProductFile>> Handle(OpenMyLogo request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var id = own.Value.Id;
        var file = await db
            .Files.AsNoTracking()
            .SingleOrDefaultAsync(f => f.OwnerId == id && db.Suppliers.Any(s => s.Id == id && s.LogoFileId == f.Id), cancellationToken);
        return await store.OpenFound(file, cancellationToken);
    }
}
