using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>The parts of the addresses of listed tools, in the order of their numbers.</summary>
[ForAnyone]
internal sealed record ListProductPages(int Skip, int Take) : IQuery<IReadOnlyList<string>>;

internal sealed class ListProductPagesHandler(IMarketplaceDb db) : IQueryHandler<ListProductPages, IReadOnlyList<string>>
{
    public async Task<Result<IReadOnlyList<string>>> Handle(ListProductPages request, CancellationToken cancellationToken) =>
        await db.Listings.OrderBy(l => l.Number).Skip(request.Skip).Take(request.Take).Select(l => l.Slug).ToListAsync(cancellationToken);
}
