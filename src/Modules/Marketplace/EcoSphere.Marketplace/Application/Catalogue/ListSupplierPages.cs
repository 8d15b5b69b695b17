using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>The parts of the addresses of suppliers with tools, in the order of the alphabet.</summary>
[ForAnyone]
internal sealed record ListSupplierPages(int Skip, int Take) : IQuery<IReadOnlyList<string>>;

internal sealed class ListSupplierPagesHandler(IMarketplaceDb db) : IQueryHandler<ListSupplierPages, IReadOnlyList<string>>
{
    public async Task<Result<IReadOnlyList<string>>> Handle(ListSupplierPages request, CancellationToken cancellationToken) =>
        await db.SuppliersWithTools().OrderBy(s => s.Slug).Skip(request.Skip).Take(request.Take).Select(s => s.Slug).ToListAsync(cancellationToken);
}

/// <summary>Which suppliers are in the site map.</summary>
internal static class CataloguePageQueries
{
    public static IQueryable<Supplier> SuppliersWithTools(this IMarketplaceDb db) =>
        db.Suppliers.AsNoTracking().Where(s => s.IsActive && db.Listings.Any(l => l.SupplierId == s.Id));
}
