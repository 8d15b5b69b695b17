using EcoSphere.Consulting.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Consulting.Application.Reactions;

/// <summary>Erases a member's data at the member's request, and says what is kept; a consultant's only once no case is under way with the person.</summary>
internal sealed class ErasePersonalData(IConsultingDb db, Erasure erasure) : IReaction<ErasureRequested>
{
    public async Task Handle(ErasureRequested fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        if (await erasure.WhyNot(fact.MemberId, ct) is { } reason)
        {
            db.Publish(new ErasureDeferred(fact.RequestId, "consulting", reason), fact.RequestId);
            return;
        }

        var kept = await erasure.Erase(fact.MemberId, fact.Email, ct);
        db.Publish(new PersonalDataErased(fact.RequestId, "consulting", kept), fact.RequestId);
    }
}
