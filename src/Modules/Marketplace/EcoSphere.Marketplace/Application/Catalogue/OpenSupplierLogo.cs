using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>Opens the logo of a supplier that everybody sees.</summary>
[ForAnyone]
internal sealed record OpenSupplierLogo(string Slug) : IQuery<PublicFile>;

internal sealed class OpenSupplierLogoHandler(IMarketplaceDb db, IFileStore store) : IQueryHandler<OpenSupplierLogo, PublicFile>
{
    public async Task<Result<PublicFile>> Handle(OpenSupplierLogo request, CancellationToken cancellationToken)
    {
        var file = await (
            from supplier in db.Suppliers
            join logo in db.Files on supplier.LogoFileId equals (Guid?)logo.Id
            where supplier.Slug == request.Slug && supplier.IsActive
            select logo
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return file is not null && await store.Open(file.StorageName, cancellationToken) is { } content
            ? new PublicFile(file, content)
            : CatalogueErrors.NoFile;
    }
}
