using System.Linq.Expressions;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Categories;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>
/// The questions behind every page of the catalogue, translated once. Lists walk an index that is in the order of the list already and
/// holds all facets, so a page costs the same however many products there are; the second key is for those that suit every trade.
/// </summary>
internal static class CatalogueQueries
{
    /// <summary>What a card shows of a listing.</summary>
    public static readonly Expression<Func<Listing, ProductCard>> Card = l => new ProductCard(
        l.ProductId,
        l.Slug,
        new LocalText(l.NameZh, l.NameEn),
        new LocalText(l.SummaryZh, l.SummaryEn),
        l.SupplierSlug,
        new LocalText(l.SupplierName, l.SupplierNameEn),
        l.CategoryBit,
        l.Deployment,
        l.PriceModel,
        l.IsCertified,
        l.ImageFileId,
        new LocalText(l.ImageAltZh, l.ImageAltEn),
        l.PublishedAt
    );

    public static readonly Func<DbContext, IAsyncEnumerable<CategoryName>> Categories = EF.CompileAsyncQuery(
        (DbContext db) => db.Set<Category>().OrderBy(c => c.Position).Select(c => new CategoryName(c.Number, c.Slug, c.NameZh, c.NameEn, c.IsRetired))
    );

    /// <summary>The cells that no more than one facet leaves out: they are all that any count is added up from.</summary>
    public static readonly Func<DbContext, string, string, long, int, int, int, IAsyncEnumerable<FacetCell>> Cells = EF.CompileAsyncQuery(
        (DbContext db, string first, string second, long categories, int deployments, int prices, int certified) =>
            db.Set<FacetCount>()
                .Where(c => (c.Industry == first || c.Industry == second) && c.CategoryBit != FacetCount.AllCategories && c.Count > 0)
                .Where(c =>
                    ((c.CategoryBit & categories) != 0 ? 1 : 0)
                        + ((c.Facets & deployments) != 0 ? 1 : 0)
                        + ((c.Facets & prices) != 0 ? 1 : 0)
                        + ((c.Facets & certified) != 0 ? 1 : 0)
                    >= 3
                )
                .Select(c => new FacetCell(c.CategoryBit, c.Facets, c.Count))
    );

    public static readonly Func<DbContext, long[], int, int, int, IAsyncEnumerable<IndustryCount>> Industries = EF.CompileAsyncQuery(
        (DbContext db, long[] categories, int deployments, int prices, int certified) =>
            db.Set<FacetCount>()
                .Where(c => categories.Contains(c.CategoryBit) && (c.Facets & deployments) != 0 && (c.Facets & prices) != 0 && (c.Facets & certified) != 0)
                .GroupBy(c => c.Industry)
                .Select(g => new IndustryCount(g.Key, g.Sum(c => c.Count)))
    );

    /// <summary>The highest number of a listing.</summary>
    public static readonly Func<DbContext, CancellationToken, Task<int>> LastNumber = EF.CompileAsyncQuery(
        (DbContext db, CancellationToken ct) => db.Set<Listing>().Max(l => l.Number)
    );

    private static readonly Func<DbContext, string, string, long, int, int, int, int, int, int, IAsyncEnumerable<ProductCard>> Newest = EF.CompileAsyncQuery(
        (DbContext db, string first, string second, long categories, int deployments, int prices, int certified, int reach, int skip, int take) =>
            db.Set<ListingEntry>()
                .Where(e =>
                    e.Industry == first
                    && (e.CategoryBit & categories) != 0
                    && (e.Facets & deployments) != 0
                    && (e.Facets & prices) != 0
                    && (e.Facets & certified) != 0
                )
                .OrderByDescending(e => e.PublishedAt)
                .ThenByDescending(e => e.ListingNumber)
                .Take(reach)
                .Select(e => new { e.ListingNumber, e.PublishedAt })
                .Concat(
                    db.Set<ListingEntry>()
                        .Where(e =>
                            e.Industry == second
                            && (e.CategoryBit & categories) != 0
                            && (e.Facets & deployments) != 0
                            && (e.Facets & prices) != 0
                            && (e.Facets & certified) != 0
                        )
                        .OrderByDescending(e => e.PublishedAt)
                        .ThenByDescending(e => e.ListingNumber)
                        .Take(reach)
                        .Select(e => new { e.ListingNumber, e.PublishedAt })
                )
                .OrderByDescending(e => e.PublishedAt)
                .ThenByDescending(e => e.ListingNumber)
                .Skip(skip)
                .Take(take)
                .Join(db.Set<Listing>(), e => e.ListingNumber, l => l.Number, (e, l) => l)
                .Select(Card)
    );

    private static readonly Func<DbContext, string, string, long, int, int, int, int, int, int, IAsyncEnumerable<ProductCard>> ByChineseName =
        EF.CompileAsyncQuery(
            (DbContext db, string first, string second, long categories, int deployments, int prices, int certified, int reach, int skip, int take) =>
                db.Set<ListingEntry>()
                    .Where(e =>
                        e.Industry == first
                        && (e.CategoryBit & categories) != 0
                        && (e.Facets & deployments) != 0
                        && (e.Facets & prices) != 0
                        && (e.Facets & certified) != 0
                    )
                    .OrderBy(e => e.SortKeyZh)
                    .ThenBy(e => e.ListingNumber)
                    .Take(reach)
                    .Select(e => new { e.ListingNumber, e.SortKeyZh })
                    .Concat(
                        db.Set<ListingEntry>()
                            .Where(e =>
                                e.Industry == second
                                && (e.CategoryBit & categories) != 0
                                && (e.Facets & deployments) != 0
                                && (e.Facets & prices) != 0
                                && (e.Facets & certified) != 0
                            )
                            .OrderBy(e => e.SortKeyZh)
                            .ThenBy(e => e.ListingNumber)
                            .Take(reach)
                            .Select(e => new { e.ListingNumber, e.SortKeyZh })
                    )
                    .OrderBy(e => e.SortKeyZh)
                    .ThenBy(e => e.ListingNumber)
                    .Skip(skip)
                    .Take(take)
                    .Join(db.Set<Listing>(), e => e.ListingNumber, l => l.Number, (e, l) => l)
                    .Select(Card)
        );

    private static readonly Func<DbContext, string, string, long, int, int, int, int, int, int, IAsyncEnumerable<ProductCard>> ByEnglishName =
        EF.CompileAsyncQuery(
            (DbContext db, string first, string second, long categories, int deployments, int prices, int certified, int reach, int skip, int take) =>
                db.Set<ListingEntry>()
                    .Where(e =>
                        e.Industry == first
                        && (e.CategoryBit & categories) != 0
                        && (e.Facets & deployments) != 0
                        && (e.Facets & prices) != 0
                        && (e.Facets & certified) != 0
                    )
                    .OrderBy(e => e.SortKeyEn)
                    .ThenBy(e => e.ListingNumber)
                    .Take(reach)
                    .Select(e => new { e.ListingNumber, e.SortKeyEn })
                    .Concat(
                        db.Set<ListingEntry>()
                            .Where(e =>
                                e.Industry == second
                                && (e.CategoryBit & categories) != 0
                                && (e.Facets & deployments) != 0
                                && (e.Facets & prices) != 0
                                && (e.Facets & certified) != 0
                            )
                            .OrderBy(e => e.SortKeyEn)
                            .ThenBy(e => e.ListingNumber)
                            .Take(reach)
                            .Select(e => new { e.ListingNumber, e.SortKeyEn })
                    )
                    .OrderBy(e => e.SortKeyEn)
                    .ThenBy(e => e.ListingNumber)
                    .Skip(skip)
                    .Take(take)
                    .Join(db.Set<Listing>(), e => e.ListingNumber, l => l.Number, (e, l) => l)
                    .Select(Card)
        );

    /// <summary>The rows of a translated question.</summary>
    public static async Task<List<T>> Rows<T>(this IAsyncEnumerable<T> asked, CancellationToken ct)
    {
        var rows = new List<T>();
        await foreach (var row in asked.WithCancellation(ct))
            rows.Add(row);
        return rows;
    }

    /// <summary>A page where what fits lies close together: a stretch of the index.</summary>
    public static Task<List<ProductCard>> Walk(DbContext db, FacetChoice choice, ListOrder order, int skip, int take, CancellationToken ct)
    {
        var walk = order switch
        {
            ListOrder.ChineseName => ByChineseName,
            ListOrder.EnglishName => ByEnglishName,
            _ => Newest,
        };
        return walk(db, choice.FirstKey, choice.SecondKey, choice.Categories, choice.Deployments, choice.PriceModels, choice.Certified, skip + take, skip, take)
            .Rows(ct);
    }

    /// <summary>A page where only a few of very many fit: they are fetched by what they are, and sorted.</summary>
    public static IQueryable<ProductCard> Fetch(IMarketplaceDb db, FacetChoice choice, IReadOnlyList<FacetCell> cells, ListOrder order, int skip, int take)
    {
        var fitting = cells.Where(c => choice.Takes(c.CategoryBit, c.Facets)).ToList();
        var (categories, facets) = (fitting.Select(c => c.CategoryBit).Distinct().ToList(), fitting.Select(c => c.Facets).Distinct().ToList());
        var (first, second) = (choice.FirstKey, choice.SecondKey);
        var numbers = db
            .ListingEntries.Where(e => (e.Industry == first || e.Industry == second) && categories.Contains(e.CategoryBit) && facets.Contains(e.Facets))
            .Select(e => e.ListingNumber);
        var listings = db.Listings.Where(l => numbers.Contains(l.Number));
        var sorted = order switch
        {
            ListOrder.ChineseName => listings.OrderBy(l => l.SortKeyZh).ThenBy(l => l.Number),
            ListOrder.EnglishName => listings.OrderBy(l => l.SortKeyEn).ThenBy(l => l.Number),
            _ => listings.OrderByDescending(l => l.PublishedAt).ThenByDescending(l => l.Number),
        };
        return sorted.Skip(skip).Take(take).Select(Card);
    }
}

/// <summary>The orders in which the database lists.</summary>
internal enum ListOrder
{
    Newest,
    ChineseName,
    EnglishName,
}
