using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>Erases what has been written about erased members since: their last mail, the answers of the modules. Again and again until nothing can come any more.</summary>
[ForSystem]
internal sealed record ClearErasedTraces : ICommand;

internal sealed class ClearErasedTracesHandler(IIdentityDb db, TimeProvider clock) : ICommandHandler<ClearErasedTraces>
{
    public async Task<Result> Handle(ClearErasedTraces request, CancellationToken cancellationToken)
    {
        foreach (var erased in await db.ErasedMembers.Where(m => m.ClearedAt == null).ToListAsync(cancellationToken))
        {
            var requests = await db.PrivacyRequests.Where(r => r.MemberId == erased.MemberId).Select(r => r.Id).ToListAsync(cancellationToken);
            erased.Cleared(clock.GetUtcNow());
            await db.EraseTraces(new PersonTraces(erased.MemberId, [], requests) { KeepsWaitingMails = erased.ClearedAt is null }, cancellationToken);
        }

        return Result.Success();
    }
}
