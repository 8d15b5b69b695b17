using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Categories;

/// <summary>One category, to be edited.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record GetCategory(string Slug) : IQuery<EditedCategory>;

internal sealed record EditedCategory(Guid Version, LocalText Name, bool IsRetired);

internal sealed class GetCategoryHandler(IMarketplaceDb db) : IQueryHandler<GetCategory, EditedCategory>
{
    public async Task<Result<EditedCategory>> Handle(GetCategory request, CancellationToken cancellationToken) =>
        await db
            .Categories.AsNoTracking()
            .Where(c => c.Slug == request.Slug)
            .Select(c => new EditedCategory(c.Version, new LocalText(c.NameZh, c.NameEn), c.IsRetired))
            .SingleOrDefaultAsync(cancellationToken)
            is { } found
            ? found
            : CategoryErrors.NotFound;
}
