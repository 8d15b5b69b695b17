using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Files;

/// <summary>Deletes uploads that nothing came of.</summary>
public static class UploadSweep
{
    /// <summary>For so long a form may stay open before what was uploaded with it goes.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    /// <summary>
    /// Deletes the oldest of some files that were uploaded more than a day ago. The content goes first, so that no content is left without
    /// its record; the records go with the command's save.
    /// </summary>
    /// <param name="db">The module's database.</param>
    /// <param name="left">The files that belong to nothing.</param>
    /// <param name="store">The contents.</param>
    /// <param name="now">The time (UTC).</param>
    /// <param name="most">How many at once.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many were deleted.</returns>
    public static async Task<int> Sweep(this IModuleDb db, IQueryable<StoredFile> left, IFileStore store, DateTimeOffset now, int most, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(store);
        var before = now - Grace;
        var files = await left.Where(f => f.UploadedAt < before).OrderBy(f => f.UploadedAt).Take(most).ToListAsync(ct);
        foreach (var file in files)
        {
            await store.Delete(file.StorageName, ct);
            db.Files.Remove(file);
        }

        return files.Count;
    }
}
