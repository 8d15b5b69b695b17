using EcoSphere.Company.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>Erases a member's data at the member's request, and says what is kept.</summary>
internal sealed class ErasePersonalData(ICompanyDb db, Erasure erasure) : IReaction<ErasureRequested>
{
    public async Task Handle(ErasureRequested fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var kept = await erasure.Erase(fact.MemberId, fact.Email, occurredAt, ct);
        db.Publish(new PersonalDataErased(fact.RequestId, "company", kept), fact.RequestId);
    }
}
