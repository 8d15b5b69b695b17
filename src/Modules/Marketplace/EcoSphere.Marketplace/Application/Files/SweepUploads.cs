using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Files;

/// <summary>
/// Deletes uploads older than a day that belong to no record, because their form was never sent.
/// </summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record SweepUploads(int Most) : ICommand<int>;

internal sealed class SweepUploadsHandler(IMarketplaceDb db, IFileStore store, TimeProvider clock) : ICommandHandler<SweepUploads, int>
{
    public async Task<Result<int>> Handle(SweepUploads request, CancellationToken cancellationToken)
    {
        var left = db.Files.Where(f => f.OwnerId == null);
        return await db.Sweep(left, store, clock.GetUtcNow(), request.Most, cancellationToken);
    }
}
