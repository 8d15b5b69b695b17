using System.Globalization;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>
/// Brings the catalogue in line with products that are about to be saved: listing, entries, terms and counts change in the same
/// transaction. The save calls it, so no use case can forget to.
/// </summary>
internal static class ListingUpkeep
{
    private static readonly CompareInfo Chinese = CultureInfo.GetCultureInfo("zh-TW").CompareInfo;
    private static readonly CompareInfo English = CultureInfo.GetCultureInfo("en").CompareInfo;

    public static async Task Follow(IMarketplaceDb db, IReadOnlyCollection<Product> changed, CancellationToken ct)
    {
        if (changed.Count == 0)
            return;
        var ids = changed.Select(p => p.Id).ToList();
        var present = await db.Listings.Where(l => ids.Contains(l.ProductId)).ToDictionaryAsync(l => l.ProductId, ct);
        var visible = changed.Where(p => p.IsVisible).ToList();
        var suppliers = await Suppliers(db, visible, ct);
        var bits = visible.Count == 0 ? [] : await db.Categories.AsNoTracking().ToDictionaryAsync(c => c.Id, c => Category.BitOf(c.Number), ct);

        var deltas = new Dictionary<(string Industry, long CategoryBit, int Facets), int>();
        foreach (var product in changed)
        {
            var wanted = product.IsVisible ? ListingOf(product, suppliers[product.SupplierId], bits[product.Live!.CategoryId!.Value]) : null;
            var current = present.GetValueOrDefault(product.Id);
            if (wanted is null ? current is null : wanted with { Number = current?.Number ?? 0 } == current)
                continue;
            if (current is not null)
            {
                // its entries and terms go with it, in the database
                db.Listings.Remove(current);
                Count(deltas, current, -1);
            }

            if (wanted is null)
                continue;
            Add(db, wanted);
            Count(deltas, wanted, 1);
        }

        await Apply(db, deltas, ct);
    }

    private static Listing ListingOf(Product product, Supplier supplier, long categoryBit)
    {
        var live = product.Live!;
        var picture = live.Images[0];
        string?[] names = [live.NameZh, live.NameEn];
        string?[] summaries = [.. names, live.SummaryZh, live.SummaryEn, supplier.Name, supplier.NameEn];
        return new Listing
        {
            ProductId = product.Id,
            Slug = product.Slug,
            NameZh = live.NameZh!,
            NameEn = live.NameEn,
            SummaryZh = live.SummaryZh!,
            SummaryEn = live.SummaryEn,
            SupplierId = supplier.Id,
            SupplierSlug = supplier.Slug,
            SupplierName = supplier.Name,
            SupplierNameEn = supplier.NameEn,
            CategoryBit = categoryBit,
            Industries = string.Join(',', live.Industries),
            Deployment = live.Deployment!.Value,
            PriceModel = live.PriceModel!.Value,
            IsCertified = product.IsCertified,
            ImageFileId = picture.FileId,
            ImageAltZh = picture.AltZh,
            ImageAltEn = picture.AltEn,
            PublishedAt = product.PublishedAt!.Value,
            SortKeyZh = SortKey(Chinese, live.NameZh!),
            SortKeyEn = SortKey(English, live.NameEn ?? live.NameZh!),
            SearchName = SearchWords.Text(names),
            SearchSummary = SearchWords.Text(summaries),
            SearchText = SearchWords.Text([.. summaries, live.OverviewZh, live.OverviewEn, live.FeaturesZh, live.FeaturesEn]),
        };
    }

    private static async Task<Dictionary<Guid, Supplier>> Suppliers(IMarketplaceDb db, List<Product> visible, CancellationToken ct)
    {
        var ids = visible.Select(p => p.SupplierId).Distinct().ToList();
        if (ids.Count == 0)
            return [];
        await db.Suppliers.Where(s => ids.Contains(s.Id)).LoadAsync(ct);
        // a supplier that comes or changes in this very save counts as it will be
        return db.Suppliers.Local.Where(s => ids.Contains(s.Id)).ToDictionary(s => s.Id);
    }

    private static void Add(IMarketplaceDb db, Listing listing)
    {
        db.Listings.Add(listing);
        db.ListingEntries.AddRange(
            listing.IndustryKeys.Select(industry => new ListingEntry
            {
                Industry = industry,
                CategoryBit = listing.CategoryBit,
                Facets = listing.Facets,
                PublishedAt = listing.PublishedAt,
                SortKeyZh = listing.SortKeyZh,
                SortKeyEn = listing.SortKeyEn,
                Listing = listing,
            })
        );
        string[] texts = [listing.SearchName, listing.SearchSummary, listing.SearchText];
        db.ListingTerms.AddRange(
            texts
                .SelectMany((text, rank) => SearchWords.Terms(text).Select(term => (Term: term, Rank: rank)))
                .DistinctBy(t => t.Term, StringComparer.Ordinal)
                .Select(t => new ListingTerm
                {
                    Term = t.Term,
                    Rank = t.Rank,
                    Listing = listing,
                })
        );
    }

    private static void Count(Dictionary<(string, long, int), int> deltas, Listing listing, int by)
    {
        foreach (var industry in listing.IndustryKeys)
        foreach (var category in (long[])[FacetCount.AllCategories, listing.CategoryBit])
            deltas[(industry, category, listing.Facets)] = deltas.GetValueOrDefault((industry, category, listing.Facets)) + by;
    }

    private static async Task Apply(IMarketplaceDb db, Dictionary<(string Industry, long CategoryBit, int Facets), int> deltas, CancellationToken ct)
    {
        var (industries, facets) = (deltas.Keys.Select(k => k.Industry).Distinct().ToList(), deltas.Keys.Select(k => k.Facets).Distinct().ToList());
        var categories = deltas.Keys.Select(k => k.CategoryBit).Distinct().ToList();
        if (industries.Count == 0)
            return;
        // a few more rows than those that change, by one question
        var counts = await db
            .FacetCounts.Where(c => industries.Contains(c.Industry) && categories.Contains(c.CategoryBit) && facets.Contains(c.Facets))
            .ToDictionaryAsync(c => (c.Industry, c.CategoryBit, c.Facets), ct);
        foreach (var (key, delta) in deltas)
        {
            if (delta == 0)
                continue;
            if (!counts.TryGetValue(key, out var count))
                db.FacetCounts.Add(
                    count = new FacetCount
                    {
                        Industry = key.Industry,
                        CategoryBit = key.CategoryBit,
                        Facets = key.Facets,
                    }
                );
            count.Count += delta;
        }
    }

    private static string SortKey(CompareInfo culture, string name)
    {
        var key = Convert.ToHexString(culture.GetSortKey(name, CompareOptions.IgnoreCase | CompareOptions.IgnoreWidth).KeyData);
        return key[..Math.Min(key.Length, Listing.SortKeyLength)];
    }
}
