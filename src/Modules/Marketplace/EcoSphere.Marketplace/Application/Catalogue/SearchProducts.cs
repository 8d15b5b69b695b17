using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>One page of the catalogue, with counts that hold for every combination of facets.</summary>
/// <param name="Filter">How it is narrowed.</param>
/// <param name="Sort">The order.</param>
/// <param name="Page">From 1, up to <see cref="MaxPages"/>.</param>
/// <param name="InEnglish">Whether names are read, and so sorted, in English.</param>
[ForAnyone]
internal sealed record SearchProducts(CatalogueFilter Filter, CatalogueSort Sort, int Page, bool InEnglish) : IQuery<CatalogueResult>
{
    public const int PageSize = 24;

    /// <summary>How far pages reach; whoever has not found it by then narrows the list.</summary>
    public const int MaxPages = 50;
}

internal sealed class SearchProductsHandler(IMarketplaceDb db) : IQueryHandler<SearchProducts, CatalogueResult>
{
    /// <summary>How many entries may be walked for a page, before it is worth while to fetch what fits and sort it.</summary>
    private const int LongWalk = 5000;

    private DbContext Context => (DbContext)db;

    public async Task<Result<CatalogueResult>> Handle(SearchProducts request, CancellationToken cancellationToken)
    {
        var categories = await CatalogueQueries.Categories(Context).Rows(cancellationToken);
        var choice = FacetChoice.Of(request.Filter, categories);
        var found = TextInput.Line(request.Filter.Keyword) is { } keyword
            ? await Search(request, keyword, categories, choice, cancellationToken)
            : await Browse(request, categories, choice, cancellationToken);
        if (found.Error is { } error)
            return error;
        var names = categories.ToDictionary(c => Category.BitOf(c.Number), c => new LocalText(c.NameZh, c.NameEn));
        var page = found.Value.Products;
        return found.Value with { Products = page with { Items = [.. page.Items.Select(p => p with { Category = names[p.CategoryBit] })] } };
    }

    private static PageInfo PageOf(SearchProducts request, int total) =>
        new(request.Page, SearchProducts.PageSize, Math.Min(total, SearchProducts.MaxPages * SearchProducts.PageSize));

    private async Task<Result<CatalogueResult>> Browse(SearchProducts request, List<CategoryName> categories, FacetChoice choice, CancellationToken ct)
    {
        var cells = await CatalogueQueries
            .Cells(Context, choice.FirstKey, choice.SecondKey, choice.Categories, choice.Deployments, choice.PriceModels, choice.Certified)
            .Rows(ct);
        var total = CatalogueCounting.Total(choice, cells);
        var info = PageOf(request, total);
        if (info.IsOutside)
            return CatalogueErrors.NoPage;

        long[] bits = choice.HasCategory ? [.. categories.Select(c => Category.BitOf(c.Number)).Where(choice.TakesCategory)] : [FacetCount.AllCategories];
        var industries = await CatalogueQueries.Industries(Context, bits, choice.Deployments, choice.PriceModels, choice.Certified).Rows(ct);
        var counts = CatalogueCounting.Of(categories, choice, cells, industries.ToDictionary(i => i.Industry, i => i.Count, StringComparer.Ordinal));
        var order =
            request.Sort != CatalogueSort.Name ? ListOrder.Newest
            : request.InEnglish ? ListOrder.EnglishName
            : ListOrder.ChineseName;
        var skip = (info.Number - 1) * info.Size;
        var cards =
            total == 0 ? []
            : await IsRare(total, skip + info.Size, ct) ? await CatalogueQueries.Fetch(db, choice, cells, order, skip, info.Size).ToListAsync(ct)
            : await CatalogueQueries.Walk(Context, choice, order, skip, info.Size, ct);
        return new CatalogueResult(new PageOf<ProductCard>(cards, info), total, counts, IsCapped: false);
    }

    /// <summary>Whether those that fit lie so far apart that finding enough of them on the way takes longer than fetching them all.</summary>
    private async Task<bool> IsRare(int total, int reach, CancellationToken ct)
    {
        if (total > LongWalk)
            return false;
        // numbers are given upwards: never fewer than there are
        var all = await CatalogueQueries.LastNumber(Context, ct);
        var walked = Math.Min(all, (long)reach * all / total);
        return walked > LongWalk && total < walked / 4;
    }

    private async Task<Result<CatalogueResult>> Search(
        SearchProducts request,
        string keyword,
        List<CategoryName> categories,
        FacetChoice choice,
        CancellationToken ct
    )
    {
        var question = SearchWords.Ask(keyword);
        var (looked, isCapped) = question is null ? KeywordHits.None : await KeywordSearch.Find(db, question, ct);
        var cells = looked.Where(h => choice.TakesIndustries(h.Industries)).Select(h => new FacetCell(h.CategoryBit, h.Facets, 1)).ToList();
        var industries = looked
            .Where(h => choice.Takes(h.CategoryBit, h.Facets))
            .SelectMany(h => IndustryKey.Of(h.Industries))
            .CountBy(key => key)
            .ToDictionary(StringComparer.Ordinal);
        var fitting = looked.Where(h => choice.TakesIndustries(h.Industries) && choice.Takes(h.CategoryBit, h.Facets)).ToList();
        var info = PageOf(request, fitting.Count);
        if (info.IsOutside)
            return CatalogueErrors.NoPage;

        var page = question is null
            ? []
            : KeywordSearch.Sorted(fitting, question, request.Sort, request.InEnglish).Skip((info.Number - 1) * info.Size).Take(info.Size).ToList();
        var numbers = page.ConvertAll(h => h.ListingNumber);
        var cards =
            numbers.Count == 0
                ? []
                : await db.Listings.Where(l => numbers.Contains(l.Number)).Select(CatalogueQueries.Card).ToDictionaryAsync(c => c.ProductId, ct);
        // a product may have been withdrawn between the two questions
        var shown = page.Where(h => cards.ContainsKey(h.ProductId)).Select(h => cards[h.ProductId]).ToList();
        return new CatalogueResult(new PageOf<ProductCard>(shown, info), fitting.Count, CatalogueCounting.Of(categories, choice, cells, industries), isCapped);
    }
}

/// <summary>Why something about the catalogue is refused.</summary>
internal static class CatalogueErrors
{
    public static Error NoPage => Error.NotFound("This list has no such page.");

    public static Error NoFile => Error.NotFound("There is no such file.");
}
