using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Training.Application.Reactions;

/// <summary>Erases a member's data at the member's request (Personal Data Protection Act, art. 11), and says what is kept. A second time finds nothing left.</summary>
internal sealed class ErasePersonalData(ITrainingDb db) : IReaction<ErasureRequested>
{
    private const string LogIsKept = "The log of who did what with it is kept as evidence, without your name, address and number. It is used for nothing else.";

    public async Task Handle(ErasureRequested fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var own = await db.Workshops.Where(w => w.OwnerId == fact.MemberId).ToListAsync(ct);
        db.Workshops.RemoveRange(own);
        var isInLog = await db.Audit.AnyAsync(a => a.ActorId == fact.MemberId, ct);
        await db.EraseTraces(new PersonTraces(fact.MemberId, [fact.Email], [.. own.Select(w => w.Id)]), ct);
        db.Publish(new PersonalDataErased(fact.RequestId, "training", isInLog ? LogIsKept : null), fact.RequestId);
    }
}
