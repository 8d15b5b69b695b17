using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>What are these tools called? Those that are not listed are left out; the order is kept.</summary>
/// <param name="Slugs">Up to <see cref="CompareProducts.MaxTools"/>; what is beyond is left out.</param>
[ForAnyone]
internal sealed record NameListedProducts(IReadOnlyList<string> Slugs) : IQuery<IReadOnlyList<ListedName>>;

/// <summary>A tool that was chosen for comparing.</summary>
internal sealed record ListedName(string Slug, LocalText Name);

internal sealed class NameListedProductsHandler(IMarketplaceDb db) : IQueryHandler<NameListedProducts, IReadOnlyList<ListedName>>
{
    public async Task<Result<IReadOnlyList<ListedName>>> Handle(NameListedProducts request, CancellationToken cancellationToken)
    {
        List<string> slugs = [.. request.Slugs.Distinct(StringComparer.Ordinal).Take(CompareProducts.MaxTools)];
        if (slugs.Count == 0)
            return Array.Empty<ListedName>();
        var names = await db
            .Listings.Where(l => slugs.Contains(l.Slug))
            .Select(l => new ListedName(l.Slug, new LocalText(l.NameZh, l.NameEn)))
            .ToListAsync(cancellationToken);
        return names.OrderBy(n => slugs.IndexOf(n.Slug)).ToList();
    }
}
