using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>
/// Deletes uploads older than a day that belong to nothing: their form was never sent, or they were taken out of every version of their
/// product, or another logo has taken their place. The content goes first, so that no content is left without its record.
/// </summary>
[ForSystem]
internal sealed record SweepProductFiles : ICommand;

internal sealed class SweepProductFilesHandler(IMarketplaceDb db, IFileStore store, TimeProvider clock) : ICommandHandler<SweepProductFiles>
{
    private const int Batch = 100;

    private static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    /// <summary>Whatever takes a file out of a product changes it: those at rest for longer have been looked through many times.</summary>
    private static readonly TimeSpan Reach = TimeSpan.FromDays(30);

    public async Task<Result> Handle(SweepProductFiles request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (uploadedBefore, changedSince) = (now - Grace, now - Reach);
        var unused = await db
            .Files.Where(f => f.UploadedAt < uploadedBefore)
            .Where(f => f.OwnerId == null || db.Suppliers.Any(s => s.Id == f.OwnerId && (s.LogoFileId == null || s.LogoFileId != f.Id)))
            .ToListAsync(cancellationToken);
        var changed = await db.Products.Where(p => p.ChangedAt >= changedSince).Select(p => p.Id).ToListAsync(cancellationToken);
        foreach (var some in changed.Chunk(Batch))
            unused.AddRange(await UnusedOf(some, uploadedBefore, cancellationToken));
        foreach (var file in unused)
        {
            await store.Delete(file.StorageName, cancellationToken);
            db.Files.Remove(file);
        }

        return Result.Success();
    }

    private async Task<IEnumerable<StoredFile>> UnusedOf(Guid[] productIds, DateTimeOffset uploadedBefore, CancellationToken ct)
    {
        // past versions keep their files: they are part of what was decided
        var versions = await db
            .Products.AsNoTracking()
            .Where(p => productIds.Contains(p.Id))
            .SelectMany(p => p.Revisions)
            .Select(r => new { r.Images, r.Files })
            .ToListAsync(ct);
        var used = versions.SelectMany(v => v.Images.Select(i => i.FileId).Concat(v.Files.Select(f => f.FileId))).ToHashSet();
        Guid?[] owners = [.. productIds];
        var files = await db.Files.Where(f => owners.Contains(f.OwnerId) && f.UploadedAt < uploadedBefore).ToListAsync(ct);
        return files.Where(f => !used.Contains(f.Id));
    }
}
