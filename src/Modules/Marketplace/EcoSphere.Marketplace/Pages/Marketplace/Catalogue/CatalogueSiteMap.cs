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
        List<string> paths = [.. Fixed.Skip(skip).Take(take)];
        var before = Fixed.Length;
        var suppliers = await mediator.Send(new ListSupplierPages(Math.Max(0, skip - before), take - paths.Count), ct);
        paths.AddRange(suppliers.Value.Select(MarketplaceLinks.Supplier));
        before += (await mediator.Send(new CountCataloguePages(), ct)).Value.Suppliers;
        var products = await mediator.Send(new ListProductPages(Math.Max(0, skip - before), take - paths.Count), ct);
        paths.AddRange(products.Value.Select(MarketplaceLinks.Product));
        // when what a page shows last changed is kept for none of them
        foreach (var path in paths)
            yield return new SiteMapPage(path, ChangedAt: null);
    }
}
