using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Takes what names erased members out of audit trail, events and mails; again and again until nothing can come any more.</summary>
[ForSystem]
internal sealed record ClearErasedTraces : ICommand;

internal sealed class ClearErasedTracesHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<ClearErasedTraces>
{
    public async Task<Result> Handle(ClearErasedTraces request, CancellationToken cancellationToken)
    {
        foreach (var erased in await db.ErasedMembers.Where(m => m.ClearedAt == null).ToListAsync(cancellationToken))
        {
            var requests = await db.PrivacyRequests.Where(r => r.MemberId == erased.MemberId).Select(r => r.Id).ToListAsync(cancellationToken);
            await db.ClearTraces(erased.MemberId, requests, cancellationToken);
            erased.Cleared(clock.GetUtcNow());
        }

        return Result.Success();
    }
}
