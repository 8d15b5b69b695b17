using EcoSphere.Content.Domain.Products;

namespace EcoSphere.Content.Application.Search;

/// <summary>Keeps the search in line with the tools of the marketplace that are about to be saved.</summary>
internal static class TileUpkeep
{
    public static Task Follow(IContentDb db, IReadOnlyCollection<ProductTile> changed, CancellationToken ct) =>
        changed.Count == 0
            ? Task.CompletedTask
            : SearchUpkeep.Follow(db, [.. changed.Select(t => t.Id)], [.. changed.Where(t => t.IsListed).Select(SearchDocument.Of)], ct);
}
