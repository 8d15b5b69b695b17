using EcoSphere.Consulting.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Identity.Application.Reactions;

/// <summary>Keeps who works as a consultant, so that the session shows it. One class for both facts, so that they stay in order.</summary>
internal sealed class KeepConsultants(IIdentityDb db) : IReaction<ConsultantAppointed>, IReaction<ConsultantDismissed>
{
    public Task Handle(ConsultantAppointed fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        Put(fact.MemberId, isActive: true, fact.Team, occurredAt, ct);

    public Task Handle(ConsultantDismissed fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        Put(fact.MemberId, isActive: false, team: "", occurredAt, ct);

    private async Task Put(Guid memberId, bool isActive, string team, DateTimeOffset at, CancellationToken ct)
    {
        if (await db.Consultants.FindAsync([memberId], ct) is not { } copy)
        {
            copy = new ConsultantCopy { MemberId = memberId };
            db.Consultants.Add(copy);
        }
        else if (at < copy.At)
        {
            return;
        }

        (copy.IsActive, copy.Team, copy.At) = (isActive, team, at);
    }
}
