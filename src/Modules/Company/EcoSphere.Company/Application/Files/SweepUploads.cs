using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Files;

/// <summary>
/// Deletes uploads older than a day that belong to nothing: their form was never sent, or another document has taken their place in the
/// application.
/// </summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record SweepUploads(int Most) : ICommand<int>;

internal sealed class SweepUploadsHandler(ICompanyDb db, IFileStore store, TimeProvider clock) : ICommandHandler<SweepUploads, int>
{
    public async Task<Result<int>> Handle(SweepUploads request, CancellationToken cancellationToken)
    {
        var left = db.Files.Where(f =>
            f.OwnerId == null || db.UpgradeApplications.Any(a => a.Id == f.OwnerId && a.ProofFileId != f.Id && !a.Rounds.Any(r => r.ProofFileId == f.Id))
        );
        return await db.Sweep(left, store, clock.GetUtcNow(), request.Most, cancellationToken);
    }
}
