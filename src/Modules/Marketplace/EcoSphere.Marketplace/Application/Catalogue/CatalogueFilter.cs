using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Products;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>The order of the catalogue.</summary>
internal enum CatalogueSort
{
    /// <summary>What fits the keyword best comes first; without one the newest does.</summary>
    Relevance,
    Newest,
    Name,
}

/// <summary>How the catalogue is narrowed. Several values of one facet are alternatives; facets narrow each other. What there is not is left out.</summary>
/// <param name="Keyword">What to look for, or null.</param>
/// <param name="Categories">Slugs of categories, or none for all.</param>
/// <param name="Industry">The code of a trade, or null for all.</param>
/// <param name="Deployments">Where it runs, or none for all.</param>
/// <param name="PriceModels">How it is paid for, or none for all.</param>
/// <param name="IsCertified">True for tools with the badge, false for those without, or null for all.</param>
internal sealed record CatalogueFilter(
    string? Keyword,
    IReadOnlyList<string> Categories,
    string? Industry,
    IReadOnlyList<Deployment> Deployments,
    IReadOnlyList<PriceModel> PriceModels,
    bool? IsCertified
)
{
    public static CatalogueFilter None { get; } = new(null, [], null, [], [], null);
}

/// <summary>The chosen values of each facet as bits.</summary>
internal sealed record FacetChoice(string? Industry, long Categories, int Deployments, int PriceModels, int Certified)
{
    private const long AnyCategory = -1;

    /// <summary>The key under which the chosen listings stand.</summary>
    public string FirstKey => Industry ?? IndustryKey.Everything;

    /// <summary>The key of those that suit every trade, where one is chosen.</summary>
    public string SecondKey => Industry is null ? IndustryKey.Nothing : IndustryKey.Universal;

    public bool HasCategory => Categories != AnyCategory;

    public static FacetChoice Of(CatalogueFilter filter, IReadOnlyList<CategoryName> categories)
    {
        var chosen = categories.Where(c => filter.Categories.Contains(c.Slug)).Aggregate(0L, (bits, c) => bits | Category.BitOf(c.Number));
        return new FacetChoice(
            filter.Industry is { } code && Kernel.OfficialIndustries.Has(code) ? code : null,
            chosen == 0 ? AnyCategory : chosen,
            filter.Deployments.Count == 0 ? FacetBits.AnyDeployment : filter.Deployments.Aggregate(0, (bits, d) => bits | FacetBits.Of(d)),
            filter.PriceModels.Count == 0 ? FacetBits.AnyPrice : filter.PriceModels.Aggregate(0, (bits, p) => bits | FacetBits.Of(p)),
            filter.IsCertified is { } isCertified ? FacetBits.Of(isCertified) : FacetBits.AnyCertified
        );
    }

    /// <summary>Everything in one category.</summary>
    public static FacetChoice OfCategory(long categoryBit) => new(null, categoryBit, FacetBits.AnyDeployment, FacetBits.AnyPrice, FacetBits.AnyCertified);

    public bool Takes(long categoryBit, int facets) => TakesCategory(categoryBit) && TakesDeployment(facets) && TakesPrice(facets) && TakesCertified(facets);

    public bool TakesCategory(long categoryBit) => (categoryBit & Categories) != 0;

    public bool TakesDeployment(int facets) => (facets & Deployments) != 0;

    public bool TakesPrice(int facets) => (facets & PriceModels) != 0;

    public bool TakesCertified(int facets) => (facets & Certified) != 0;

    public bool TakesIndustries(string industries) => Industry is null || IndustryKey.Of(industries).Any(key => key == FirstKey || key == SecondKey);
}
