using EcoSphere.Content.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Content.Application.Reactions;

/// <summary>Erases a member's name at the member's request, and says what is kept.</summary>
internal sealed class ErasePersonalData(IContentDb db) : IReaction<ErasureRequested>
{
    public async Task Handle(ErasureRequested fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var kept = await Erasure.Erase(db, fact.MemberId, fact.Email, ct);
        db.Publish(new PersonalDataErased(fact.RequestId, "content", kept), fact.RequestId);
    }
}
