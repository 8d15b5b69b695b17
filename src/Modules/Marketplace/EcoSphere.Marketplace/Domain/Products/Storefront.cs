using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Suppliers;

namespace EcoSphere.Marketplace.Domain.Products;

/// <summary>What others are told of a product beside its own content, as it is now.</summary>
internal sealed record Storefront(LocalText SupplierName, bool IsSupplierActive, LocalText CategoryName)
{
    public static Storefront Of(Supplier supplier, Category category) =>
        new(new LocalText(supplier.Name, supplier.NameEn), supplier.IsActive, new LocalText(category.NameZh, category.NameEn));
}
