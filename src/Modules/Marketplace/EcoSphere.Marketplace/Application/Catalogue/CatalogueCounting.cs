using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Products;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>Adds up what each value of a facet would leave. A facet's own choice never narrows its own counts.</summary>
internal static class CatalogueCounting
{
    /// <summary>How many fit every facet.</summary>
    public static int Total(FacetChoice choice, IReadOnlyList<FacetCell> cells) => cells.Where(c => choice.Takes(c.CategoryBit, c.Facets)).Sum(c => c.Count);

    /// <param name="categories">All categories.</param>
    /// <param name="choice">What is chosen.</param>
    /// <param name="cells">What there is under the chosen industry.</param>
    /// <param name="industries">What there is under each industry key with all other facets as chosen.</param>
    public static CatalogueCounts Of(
        IReadOnlyList<CategoryName> categories,
        FacetChoice choice,
        IReadOnlyList<FacetCell> cells,
        IReadOnlyDictionary<string, int> industries
    )
    {
        var universal = industries.GetValueOrDefault(IndustryKey.Universal);
        var byCategory = cells
            .Where(c => choice.TakesDeployment(c.Facets) && choice.TakesPrice(c.Facets) && choice.TakesCertified(c.Facets))
            .ToLookup(c => c.CategoryBit, c => c.Count);
        var forDeployment = cells.Where(c => choice.TakesCategory(c.CategoryBit) && choice.TakesPrice(c.Facets) && choice.TakesCertified(c.Facets)).ToList();
        var forPrice = cells.Where(c => choice.TakesCategory(c.CategoryBit) && choice.TakesDeployment(c.Facets) && choice.TakesCertified(c.Facets)).ToList();
        var forCertified = cells.Where(c => choice.TakesCategory(c.CategoryBit) && choice.TakesDeployment(c.Facets) && choice.TakesPrice(c.Facets)).ToList();
        return new CatalogueCounts(
            [
                .. categories
                    .Select(c => (Category: c, Count: byCategory[Category.BitOf(c.Number)].Sum()))
                    .Where(c => c.Count > 0 || !c.Category.IsRetired)
                    .Select(c => new CategoryCount(c.Category.Slug, new LocalText(c.Category.NameZh, c.Category.NameEn), c.Count)),
            ],
            OfficialIndustries.All.ToDictionary(i => i.Code, i => industries.GetValueOrDefault(i.Code) + universal, StringComparer.Ordinal),
            Enum.GetValues<Deployment>().ToDictionary(d => d, d => Sum(forDeployment, FacetBits.Of(d))),
            Enum.GetValues<PriceModel>().ToDictionary(p => p, p => Sum(forPrice, FacetBits.Of(p))),
            Sum(forCertified, FacetBits.Of(isCertified: true)),
            Sum(forCertified, FacetBits.Of(isCertified: false))
        );
    }

    private static int Sum(List<FacetCell> cells, int bit) => cells.Where(c => (c.Facets & bit) != 0).Sum(c => c.Count);
}
