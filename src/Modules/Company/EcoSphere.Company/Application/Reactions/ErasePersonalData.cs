using EcoSphere.Company.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Company.Application.Reactions;

/// <summary>Erases a member's data at the member's request, and says what is kept; or says what has to be settled first.</summary>
internal sealed class ErasePersonalData(ICompanyDb db, Erasure erasure) : IReaction<ErasureRequested>
{
    public async Task Handle(ErasureRequested fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var erased = await erasure.Erase(fact.MemberId, fact.Email, occurredAt, ct);
        db.Publish(
            erased.Error is { } hindrance
                ? new ErasureDeferred(fact.RequestId, "company", hindrance.Message)
                : new PersonalDataErased(fact.RequestId, "company", erased.Value.Kept),
            fact.RequestId
        );
    }
}
