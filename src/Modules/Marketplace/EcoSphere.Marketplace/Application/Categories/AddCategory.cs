using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Categories;

/// <summary>Staff adds a category at the end of those that products can choose.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record AddCategory(string? Slug, string? NameZh, string? NameEn) : ICommand;

internal sealed class AddCategoryHandler(IMarketplaceDb db) : ICommandHandler<AddCategory>
{
    public async Task<Result> Handle(AddCategory request, CancellationToken cancellationToken)
    {
        var last = await db
            .Categories.GroupBy(_ => 1)
            .Select(g => new { Number = g.Max(c => c.Number), Position = g.Max(c => c.Position) })
            .SingleOrDefaultAsync(cancellationToken);
        var added = Category.Add((last?.Number ?? 0) + 1, request.Slug, request.NameZh, request.NameEn);
        if (added.Error is { } wrong)
            return wrong;
        var slug = added.Value.Slug;
        if (await db.Categories.AnyAsync(c => c.Slug == slug, cancellationToken))
            return Error.Of([CategoryErrors.SlugTaken]);
        added.Value.MoveTo((last?.Position ?? 0) + 1);
        db.Categories.Add(added.Value);
        return Result.Success();
    }
}
