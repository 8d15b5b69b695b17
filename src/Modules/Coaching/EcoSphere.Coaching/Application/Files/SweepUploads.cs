using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Files;

/// <summary>
/// Deletes uploads older than a day that belong to no record, because their form was never sent. The content goes first, so that no
/// content is left without its record.
/// </summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record SweepUploads(int Most) : ICommand<int>;

internal sealed class SweepUploadsHandler(ICoachingDb db, IFileStore store, TimeProvider clock) : ICommandHandler<SweepUploads, int>
{
    private static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    public async Task<Result<int>> Handle(SweepUploads request, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - Grace;
        var left = await db
            .Files.Where(f => f.OwnerId == null && f.UploadedAt < before)
            .OrderBy(f => f.UploadedAt)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        foreach (var file in left)
        {
            await store.Delete(file.StorageName, cancellationToken);
            db.Files.Remove(file);
        }

        return left.Count;
    }
}
