using EcoSphere.Marketplace.Application.Catalogue;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>Cards of tools beside each other.</summary>
/// <param name="Products">The tools.</param>
/// <param name="Comparing">The address that puts a tool into the comparison or takes it out; null where there is no choosing.</param>
/// <param name="Compared">The tools that are in it.</param>
internal sealed record CardList(IReadOnlyList<ProductCard> Products, Func<string, string>? Comparing = null, IReadOnlyList<ListedName>? Compared = null)
{
    /// <summary>So many are seen without scrolling; the pictures of the others can wait.</summary>
    private const int InSight = 6;

    public bool IsCompared(ProductCard product) => Compared?.Any(c => c.Slug == product.Slug) == true;

    public static string? Loading(int index) => index < InSight ? null : "lazy";
}
