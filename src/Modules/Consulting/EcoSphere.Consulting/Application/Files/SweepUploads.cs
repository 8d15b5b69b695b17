using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Files;

/// <summary>
/// Deletes uploads older than a day that belong to no record and stand in no draft: their form was never sent, or another file took their
/// place.
/// </summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record SweepUploads(int Most) : ICommand<int>;

internal sealed class SweepUploadsHandler(IConsultingDb db, IFileStore store, TimeProvider clock) : ICommandHandler<SweepUploads, int>
{
    public async Task<Result<int>> Handle(SweepUploads request, CancellationToken cancellationToken)
    {
        var left = db.Files.Where(f => f.OwnerId == null && !db.Cases.Any(c => c.ScanFileId == f.Id) && !db.Surveys.Any(s => s.FileId == f.Id));
        return await db.Sweep(left, store, clock.GetUtcNow(), request.Most, cancellationToken);
    }
}
