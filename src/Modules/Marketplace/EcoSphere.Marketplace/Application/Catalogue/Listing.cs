using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Search;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>
/// A product as everybody finds it: its card, and what it is searched by. One for each product that can be seen; made anew whenever
/// anything of it changes (<see cref="ListingUpkeep"/>).
/// </summary>
internal sealed record Listing
{
    public const int SortKeyLength = 120;
    public const int SearchTextLength = 30_000;

    /// <summary>Given by the database; small, because the indexes carry it many times.</summary>
    public int Number { get; init; }

    public required Guid ProductId { get; init; }

    public required string Slug { get; init; }

    public required string NameZh { get; init; }

    public required string? NameEn { get; init; }

    public required string SummaryZh { get; init; }

    public required string? SummaryEn { get; init; }

    public required Guid SupplierId { get; init; }

    public required string SupplierSlug { get; init; }

    public required string SupplierName { get; init; }

    public required string? SupplierNameEn { get; init; }

    public required long CategoryBit { get; init; }

    /// <summary>The codes of the trades with commas between them, or <see cref="ProductContent.AllIndustries"/>.</summary>
    public required string Industries { get; init; }

    public required Deployment Deployment { get; init; }

    public required PriceModel PriceModel { get; init; }

    public required bool IsCertified { get; init; }

    public required Guid ImageFileId { get; init; }

    public required string ImageAltZh { get; init; }

    public required string? ImageAltEn { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Sorts by the Chinese name as people in Taiwan do, by strokes.</summary>
    public required string SortKeyZh { get; init; }

    public required string SortKeyEn { get; init; }

    /// <summary>The names as searching reads them.</summary>
    public required string SearchName { get; init; }

    /// <summary>Names, summaries and supplier as searching reads them.</summary>
    public required string SearchSummary { get; init; }

    /// <summary>Everything as searching reads it.</summary>
    public required string SearchText { get; init; }

    /// <summary>The single-valued facets as bits, see <see cref="FacetBits"/>.</summary>
    public int Facets => FacetBits.Of(Deployment, PriceModel, IsCertified);

    /// <summary>The keys under which it is counted and found: all products, and its trades.</summary>
    public IEnumerable<string> IndustryKeys => IndustryKey.Of(Industries);
}

/// <summary>A listing under one industry key, with what lists are narrowed and sorted by: every index ends in a sort column.</summary>
internal sealed class ListingEntry
{
    public int ListingNumber { get; init; }

    /// <summary>See <see cref="IndustryKey"/>.</summary>
    public required string Industry { get; init; }

    public required long CategoryBit { get; init; }

    public required int Facets { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string SortKeyZh { get; init; }

    public required string SortKeyEn { get; init; }

    public required Listing Listing { get; init; }
}

/// <summary>A term that a listing is found by.</summary>
internal sealed class ListingTerm : ISearchTerm
{
    public required string Term { get; init; }

    /// <summary>Where it stands: 0 in the name, 1 in the summary or the supplier's name, 2 in the text.</summary>
    public required int Rank { get; init; }

    public int ListingNumber { get; init; }

    public required Listing Listing { get; init; }
}

/// <summary>How many listings there are of one kind; kept in the transaction that lists or withdraws a product.</summary>
internal sealed class FacetCount
{
    /// <summary>In place of a category's bit: all categories together.</summary>
    public const long AllCategories = 0;

    /// <summary>See <see cref="IndustryKey"/>.</summary>
    public required string Industry { get; init; }

    /// <summary>A category's bit, or <see cref="AllCategories"/>.</summary>
    public required long CategoryBit { get; init; }

    /// <summary>See <see cref="FacetBits"/>.</summary>
    public required int Facets { get; init; }

    public int Count { get; set; }
}

/// <summary>The single-valued facets of a product in one number, each value a bit, so that any choice of values is one mask.</summary>
internal static class FacetBits
{
    private const int PriceShift = 8;
    private const int Certified = 1 << 16;
    private const int NotCertified = 1 << 17;

    /// <summary>Every deployment.</summary>
    public const int AnyDeployment = 0xFF;

    /// <summary>Every price model.</summary>
    public const int AnyPrice = 0xFF << PriceShift;

    /// <summary>With the badge or without.</summary>
    public const int AnyCertified = Certified | NotCertified;

    public static int Of(Deployment deployment) => 1 << (int)deployment;

    public static int Of(PriceModel price) => 1 << (PriceShift + (int)price);

    public static int Of(bool isCertified) => isCertified ? Certified : NotCertified;

    public static int Of(Deployment deployment, PriceModel price, bool isCertified) => Of(deployment) | Of(price) | Of(isCertified);
}

/// <summary>The key of a trade in entries and counts.</summary>
internal static class IndustryKey
{
    public const int Length = 3;

    /// <summary>Every listing stands under this one.</summary>
    public const string Everything = "*";

    /// <summary>Listings that suit every trade; they are added to each.</summary>
    public const string Universal = "all";

    /// <summary>Nothing stands under this one.</summary>
    public const string Nothing = "-";

    public static IEnumerable<string> Of(string industries) =>
        industries == ProductContent.AllIndustries ? [Everything, Universal] : [Everything, .. industries.Split(',')];
}
