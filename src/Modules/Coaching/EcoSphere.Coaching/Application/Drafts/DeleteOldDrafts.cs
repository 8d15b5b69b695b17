using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>Deletes applications that were begun and not sent for a long time.</summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record DeleteOldDrafts(int Most) : ICommand<int>;

internal sealed class DeleteOldDraftsHandler(ICoachingDb db, IFileStore store, IOptions<CoachingOptions> options, TimeProvider clock)
    : ICommandHandler<DeleteOldDrafts, int>
{
    public async Task<Result<int>> Handle(DeleteOldDrafts request, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().AddDays(-options.Value.DraftDays);
        var old = await db.Drafts.Where(d => d.ChangedAt < before).OrderBy(d => d.ChangedAt).Take(request.Most).ToListAsync(cancellationToken);
        await db.Forget(old, store, cancellationToken);
        return old.Count;
    }
}
