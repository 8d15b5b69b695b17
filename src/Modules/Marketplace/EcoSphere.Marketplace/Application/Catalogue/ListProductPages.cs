using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>The pages of listed tools, in the order of their numbers.</summary>
[ForAnyone]
internal sealed record ListProductPages(int Skip, int Take) : IQuery<IReadOnlyList<ProductPage>>;

/// <param name="Slug">The tool's part of the address.</param>
/// <param name="ChangedAt">When the version that everybody reads was approved (UTC).</param>
internal sealed record ProductPage(string Slug, DateTimeOffset? ChangedAt);

internal sealed class ListProductPagesHandler(IMarketplaceDb db) : IQueryHandler<ListProductPages, IReadOnlyList<ProductPage>>
{
    public async Task<Result<IReadOnlyList<ProductPage>>> Handle(ListProductPages request, CancellationToken cancellationToken) =>
        await db
            .Listings.OrderBy(l => l.Number)
            .Skip(request.Skip)
            .Take(request.Take)
            .Select(l => new ProductPage(
                l.Slug,
                db.Products.Where(p => p.Id == l.ProductId)
                    .SelectMany(p => p.Revisions)
                    .Where(r => r.State == RevisionState.Approved)
                    .Select(r => r.DecidedAt)
                    .FirstOrDefault()
            ))
            .ToListAsync(cancellationToken);
}
