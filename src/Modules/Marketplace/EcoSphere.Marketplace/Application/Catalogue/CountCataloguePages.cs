using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>How many tools and how many suppliers with tools everybody can see.</summary>
[ForAnyone]
internal sealed record CountCataloguePages : IQuery<CataloguePages>;

/// <summary>How many pages the catalogue has.</summary>
internal sealed record CataloguePages(int Suppliers, int Products);

internal sealed class CountCataloguePagesHandler(IMarketplaceDb db) : IQueryHandler<CountCataloguePages, CataloguePages>
{
    public async Task<Result<CataloguePages>> Handle(CountCataloguePages request, CancellationToken cancellationToken) =>
        new CataloguePages(await db.SuppliersWithTools().CountAsync(cancellationToken), await db.Listings.CountAsync(cancellationToken));
}
