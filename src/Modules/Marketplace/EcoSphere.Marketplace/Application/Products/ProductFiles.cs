using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>A file of a product or a supplier as pages name it.</summary>
internal sealed record ProductFileView(Guid Id, string Name, string ContentType, long Length);

/// <summary>A file to be sent to the browser; whoever gets it disposes of the content.</summary>
internal sealed record OpenedProductFile(StoredFile File, Stream Content);

internal static class ProductFiles
{
    public static Error NotFound => Error.NotFound("There is no such file.");

    public static async Task<Dictionary<Guid, ProductFileView>> FileViews(this IMarketplaceDb db, IEnumerable<Guid> fileIds, CancellationToken ct)
    {
        var ids = fileIds.Distinct().ToList();
        return await db
            .Files.AsNoTracking()
            .Where(f => ids.Contains(f.Id))
            .Select(f => new ProductFileView(f.Id, f.FileName, f.ContentType, f.Length))
            .ToDictionaryAsync(f => f.Id, ct);
    }

    /// <summary>Opens the content of what was found, if anything was.</summary>
    public static async Task<Result<OpenedProductFile>> OpenFound(this IFileStore store, StoredFile? file, CancellationToken ct) =>
        file is not null && await store.Open(file.StorageName, ct) is { } content ? new OpenedProductFile(file, content) : NotFound;
}
