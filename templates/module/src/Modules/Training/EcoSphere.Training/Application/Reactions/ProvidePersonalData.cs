using EcoSphere.Identity.Contracts;
using EcoSphere.Platform.Events;
using EcoSphere.Training.Application.Privacy;

namespace EcoSphere.Training.Application.Reactions;

/// <summary>Answers a member's request for a copy with what this module holds.</summary>
internal sealed class ProvidePersonalData(ITrainingDb db) : IReaction<PersonalDataRequested>
{
    public async Task Handle(PersonalDataRequested fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var copy = await PersonalCopy.Of(db, fact.MemberId, ct);
        db.Publish(new PersonalDataProvided(fact.RequestId, "training", copy), fact.RequestId);
    }
}
