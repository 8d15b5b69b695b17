using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Lists;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>A page of the catalogue with what each further choice would leave.</summary>
/// <param name="Products">The page.</param>
/// <param name="Total">How many there are in all; pages reach as far as <see cref="SearchProducts.MaxPages"/>.</param>
/// <param name="Counts">What each value of each facet would leave.</param>
/// <param name="IsCapped">Whether so many have the keyword that only the first <see cref="KeywordSearch.MaxHits"/> were looked at and counted.</param>
internal sealed record CatalogueResult(PageOf<ProductCard> Products, int Total, CatalogueCounts Counts, bool IsCapped)
{
    /// <summary>Whether there are more than the pages reach.</summary>
    public bool IsDeeper => Total > Products.Info.Total;
}

/// <summary>A product's card.</summary>
internal sealed record ProductCard(
    Guid ProductId,
    string Slug,
    LocalText Name,
    LocalText Summary,
    string SupplierSlug,
    LocalText Supplier,
    long CategoryBit,
    Deployment Deployment,
    PriceModel PriceModel,
    bool IsCertified,
    Guid ImageFileId,
    LocalText ImageAlt,
    DateTimeOffset PublishedAt
)
{
    /// <summary>What it does.</summary>
    public LocalText Category { get; init; } = LocalText.None;
}

/// <summary>How many products each value of a facet would leave with the other facets as they are.</summary>
internal sealed record CatalogueCounts(
    IReadOnlyList<CategoryCount> Categories,
    IReadOnlyDictionary<string, int> Industries,
    IReadOnlyDictionary<Deployment, int> Deployments,
    IReadOnlyDictionary<PriceModel, int> PriceModels,
    int Certified,
    int NotCertified
);

/// <summary>A category with what it would leave; retired ones only where something is in them.</summary>
internal sealed record CategoryCount(string Slug, LocalText Name, int Count);

/// <summary>A category as the catalogue names it.</summary>
internal sealed record CategoryName(int Number, string Slug, string NameZh, string NameEn, bool IsRetired);

/// <summary>How many products there are of one kind.</summary>
internal sealed record FacetCell(long CategoryBit, int Facets, int Count);

/// <summary>How many products there are under one industry key.</summary>
internal sealed record IndustryCount(string Industry, int Count);
