using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Categories;

/// <summary>Staff changes a category's names and whether products can choose it. Those that have a retired one keep it; listed ones tell its new name.</summary>
/// <param name="Slug">The category.</param>
/// <param name="Version">The stamp of the state that the form showed.</param>
/// <param name="NameZh">The Chinese name.</param>
/// <param name="NameEn">The English name.</param>
/// <param name="IsRetired">Whether products can no longer choose it.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record EditCategory(string Slug, Guid Version, string? NameZh, string? NameEn, bool IsRetired) : ICommand;

internal sealed class EditCategoryHandler(IMarketplaceDb db) : ICommandHandler<EditCategory>
{
    /// <summary>The form shows a state that is not the present one any more.</summary>
    public static Error Stale =>
        Error.Conflict(
            "Somebody else changed this category while you had the form open. Compare with what is saved now, then save again if your answers are still right."
        );

    public async Task<Result> Handle(EditCategory request, CancellationToken cancellationToken)
    {
        if (await db.Categories.SingleOrDefaultAsync(c => c.Slug == request.Slug, cancellationToken) is not { } category)
            return CategoryErrors.NotFound;
        if (category.Version != request.Version)
            return Stale;
        var before = new LocalText(category.NameZh, category.NameEn);
        if (category.Rename(request.NameZh, request.NameEn).Error is { } wrong)
            return wrong;
        if (category.IsRetired != request.IsRetired)
            category.Retire(request.IsRetired);
        if (new LocalText(category.NameZh, category.NameEn) != before)
            await TellListed(category, cancellationToken);
        return Result.Success();
    }

    private async Task TellListed(Category category, CancellationToken ct)
    {
        var products = await db
            .WholeProducts.Where(p =>
                p.Listing == ListingState.Listed && p.Revisions.Any(r => r.State == RevisionState.Approved && r.CategoryId == category.Id)
            )
            .ToListAsync(ct);
        var ids = products.Select(p => p.SupplierId).Distinct().ToList();
        var suppliers = await db.Suppliers.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        foreach (var product in products)
            product.FollowSupplier(Storefront.Of(suppliers[product.SupplierId], category));
    }
}
