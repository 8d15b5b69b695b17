using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Categories;

/// <summary>Staff moves a category one place up or down.</summary>
/// <param name="Slug">The category.</param>
/// <param name="Up">Up, or down.</param>
/// <param name="Place">The place, from 1, at which it was seen: a click that is sent twice moves it once.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record MoveCategory(string Slug, bool Up, int Place) : ICommand;

internal sealed class MoveCategoryHandler(IMarketplaceDb db) : ICommandHandler<MoveCategory>
{
    public async Task<Result> Handle(MoveCategory request, CancellationToken cancellationToken)
    {
        // a few dozen at most
        var all = await db.Categories.OrderBy(c => c.Position).ToListAsync(cancellationToken);
        var at = all.FindIndex(c => c.Slug == request.Slug);
        if (at < 0)
            return CategoryErrors.NotFound;
        var to = request.Up ? at - 1 : at + 1;
        if (at + 1 != request.Place || to < 0 || to >= all.Count)
            return Result.Success();
        var (moved, other) = (all[at].Position, all[to].Position);
        all[at].MoveTo(other);
        all[to].MoveTo(moved);
        return Result.Success();
    }
}
