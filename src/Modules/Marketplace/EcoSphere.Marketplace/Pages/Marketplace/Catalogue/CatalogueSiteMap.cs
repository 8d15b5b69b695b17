using System.Runtime.CompilerServices;
using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.UiKit.Composition;
using MediatR;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>What search engines find of the marketplace: the catalogue, the suppliers with tools, the tools.</summary>
internal sealed class CatalogueSiteMap(IMediator mediator) : ISiteMapSource
{
    private static readonly string[] Fixed = [MarketplaceLinks.Products, MarketplaceLinks.Verified];

    public string Name => "marketplace";

    public async Task<int> Count(CancellationToken ct)
    {
        var pages = (await mediator.Send(new CountCataloguePages(), ct)).Value;
        return Fixed.Length + pages.Suppliers + pages.Products;
    }

    public async IAsyncEnumerable<SiteMapPage> Pages(int skip, int take, [EnumeratorCancellation] CancellationToken ct)
    {
        List<SiteMapPage> pages = [.. Fixed.Skip(skip).Take(take).Select(path => new SiteMapPage(path, ChangedAt: null))];
        var before = Fixed.Length;
        var suppliers = await mediator.Send(new ListSupplierPages(Math.Max(0, skip - before), take - pages.Count), ct);
        // when a supplier last wrote of itself is not kept
        pages.AddRange(suppliers.Value.Select(slug => new SiteMapPage(MarketplaceLinks.Supplier(slug), ChangedAt: null)));
        before += (await mediator.Send(new CountCataloguePages(), ct)).Value.Suppliers;
        var products = await mediator.Send(new ListProductPages(Math.Max(0, skip - before), take - pages.Count), ct);
        pages.AddRange(products.Value.Select(p => new SiteMapPage(MarketplaceLinks.Product(p.Slug), p.ChangedAt)));
        foreach (var page in pages)
            yield return page;
    }
}
