using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>Deletes applications that were never sent and have not been touched for the time of retention.</summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record DeleteOldDrafts(int Most) : ICommand<int>;

internal sealed class DeleteOldDraftsHandler(ICarbonCloudDb db, IOptions<CarbonCloudOptions> options, TimeProvider clock)
    : ICommandHandler<DeleteOldDrafts, int>
{
    public async Task<Result<int>> Handle(DeleteOldDrafts request, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().AddDays(-options.Value.DraftDays);
        var drafts = await db
            .ServiceApplications.Where(a => a.SubmittedAt == null && a.ChangedAt < before)
            .OrderBy(a => a.ChangedAt)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        db.ServiceApplications.RemoveRange(drafts);
        return drafts.Count;
    }
}
