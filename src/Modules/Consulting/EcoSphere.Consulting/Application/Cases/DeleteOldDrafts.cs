using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>Deletes applications that were begun, never sent, and not changed for a time; their scans are swept after them.</summary>
/// <param name="Most">How many at once.</param>
[ForSystem]
internal sealed record DeleteOldDrafts(int Most) : ICommand<int>;

internal sealed class DeleteOldDraftsHandler(IConsultingDb db, IOptions<ConsultingOptions> options, TimeProvider clock) : ICommandHandler<DeleteOldDrafts, int>
{
    public async Task<Result<int>> Handle(DeleteOldDrafts request, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().AddDays(-options.Value.DraftDays);
        var old = await db
            .WholeCases.Where(c => c.State == CaseState.Draft && c.ChangedAt < before)
            .OrderBy(c => c.ChangedAt)
            .Take(request.Most)
            .ToListAsync(cancellationToken);
        db.Cases.RemoveRange(old);
        return old.Count;
    }
}
