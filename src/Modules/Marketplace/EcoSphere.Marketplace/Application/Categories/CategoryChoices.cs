using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Categories;

/// <summary>A category as a form offers it and as pages name it.</summary>
internal sealed record CategoryChoice(Guid Id, LocalText Name, bool IsRetired);

internal static class CategoryLists
{
    /// <summary>All of them in their order; a form leaves out the retired ones.</summary>
    public static Task<List<CategoryChoice>> CategoryChoices(this IMarketplaceDb db, CancellationToken ct) =>
        db
            .Categories.AsNoTracking()
            .OrderBy(c => c.Position)
            .Select(c => new CategoryChoice(c.Id, new LocalText(c.NameZh, c.NameEn), c.IsRetired))
            .ToListAsync(ct);
}
