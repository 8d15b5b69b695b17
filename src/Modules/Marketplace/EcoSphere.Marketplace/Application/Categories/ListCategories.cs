using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Categories;

/// <summary>All categories in their order, for those who keep them.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ListCategories : IQuery<IReadOnlyList<CategoryRow>>;

/// <param name="Products">How many products have it in the version that is live.</param>
internal sealed record CategoryRow(string Slug, LocalText Name, bool IsRetired, int Products);

internal sealed class ListCategoriesHandler(IMarketplaceDb db) : IQueryHandler<ListCategories, IReadOnlyList<CategoryRow>>
{
    public async Task<Result<IReadOnlyList<CategoryRow>>> Handle(ListCategories request, CancellationToken cancellationToken) =>
        await db
            .Categories.AsNoTracking()
            .OrderBy(c => c.Position)
            .Select(c => new CategoryRow(
                c.Slug,
                new LocalText(c.NameZh, c.NameEn),
                c.IsRetired,
                db.Products.SelectMany(p => p.Revisions).Count(r => r.CategoryId == c.Id && r.State == RevisionState.Approved)
            ))
            .ToArrayAsync(cancellationToken);
}
