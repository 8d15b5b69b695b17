using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Categories;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>A product's content to be shown before it is public, with the addresses under which the reader may open its files.</summary>
internal sealed record ContentView(
    ProductContent Content,
    LocalText Supplier,
    IReadOnlyList<CategoryChoice> Categories,
    IReadOnlyDictionary<Guid, ProductFileView> Files,
    Func<Guid, string> FileUrl
);
