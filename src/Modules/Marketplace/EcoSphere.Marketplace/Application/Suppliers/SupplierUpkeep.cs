using EcoSphere.Marketplace.Domain.Companies;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Suppliers;

/// <summary>Lets a supplier and its products follow what has been heard of the company.</summary>
internal sealed class SupplierUpkeep(IMarketplaceDb db)
{
    public async Task Follow(KnownCompany company, CancellationToken ct)
    {
        if (await db.Suppliers.SingleOrDefaultAsync(s => s.Id == company.Id, ct) is not { } supplier)
        {
            // suspension may be heard before the registration that tells the name
            if (company is { IsActiveSupplier: true, Name.Length: > 0 })
                db.Suppliers.Add(Supplier.Join(company.Id, Slug.Of(null, company.Id), company.Name));
            return;
        }

        if (supplier.Follow(company.Name, company.IsActiveSupplier))
            await TellProducts(supplier, ct);
    }

    /// <summary>Lets the listed products show and tell what has become of their supplier.</summary>
    public async Task TellProducts(Supplier supplier, CancellationToken ct)
    {
        var listed = await db.WholeProducts.Where(p => p.SupplierId == supplier.Id && p.Listing == ListingState.Listed).ToListAsync(ct);
        var categories = await db.Categories.AsNoTracking().ToDictionaryAsync(c => c.Id, ct);
        foreach (var product in listed)
            product.FollowSupplier(Storefront.Of(supplier, categories[product.Live!.CategoryId!.Value]));
    }
}
