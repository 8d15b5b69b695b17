using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>Deletes applications that were never sent and have not been touched for the time of retention, with their files.</summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record DeleteOldDrafts(int Most) : ICommand<int>;

internal sealed class DeleteOldDraftsHandler(ICompanyDb db, IFileStore store, IOptions<RetentionOptions> options, TimeProvider clock)
    : ICommandHandler<DeleteOldDrafts, int>
{
    public async Task<Result<int>> Handle(DeleteOldDrafts request, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().AddDays(-options.Value.DraftDays);
        var drafts = await db
            .UpgradeApplications.Where(a => a.SubmittedAt == null && a.ChangedAt < before)
            .OrderBy(a => a.ChangedAt)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        var ids = drafts.Select(d => (Guid?)d.Id).ToList();
        foreach (var file in await db.Files.Where(f => ids.Contains(f.OwnerId)).ToListAsync(cancellationToken))
        {
            await store.Delete(file.StorageName, cancellationToken);
            db.Files.Remove(file);
        }

        db.UpgradeApplications.RemoveRange(drafts);
        return drafts.Count;
    }
}
