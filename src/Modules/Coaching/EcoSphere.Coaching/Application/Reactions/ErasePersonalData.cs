using EcoSphere.Coaching.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Coaching.Application.Reactions;

/// <summary>Erases a member's data at the member's request, and says what is kept.</summary>
internal sealed class ErasePersonalData(ICoachingDb db, Erasure erasure) : IReaction<ErasureRequested>
{
    public async Task Handle(ErasureRequested fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var kept = await erasure.Erase(fact.MemberId, fact.Email, ct);
        db.Publish(new PersonalDataErased(fact.RequestId, "coaching", kept), fact.RequestId);
    }
}
