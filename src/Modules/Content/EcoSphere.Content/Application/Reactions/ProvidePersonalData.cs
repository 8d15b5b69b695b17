using EcoSphere.Content.Application.Privacy;
using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Content.Application.Reactions;

/// <summary>Answers a member's request for a copy with what this module holds.</summary>
internal sealed class ProvidePersonalData(IContentDb db) : IReaction<PersonalDataRequested>
{
    public async Task Handle(PersonalDataRequested fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var copy = await PersonalCopy.Of(db, fact.MemberId, ct);
        db.Publish(new PersonalDataProvided(fact.RequestId, "content", copy), fact.RequestId);
    }
}
