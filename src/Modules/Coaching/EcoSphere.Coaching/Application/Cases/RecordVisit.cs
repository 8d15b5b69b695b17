using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>A visit has taken place: who took part, what was seen and agreed (訪廠紀錄).</summary>
/// <param name="Side">Staff or the coach.</param>
/// <param name="ApplicationId">The case.</param>
/// <param name="VisitId">The visit.</param>
/// <param name="Participants">Who took part.</param>
/// <param name="Record">What was seen and agreed.</param>
[ForMembers]
internal sealed record RecordVisit(Side Side, Guid ApplicationId, Guid VisitId, string? Participants, string? Record) : ICommand;

internal sealed class RecordVisitHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<RecordVisit>
{
    public async Task<Result> Handle(RecordVisit request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var ((running, by), now) = (found.Value, clock.GetUtcNow());
        var recorded = running.RecordVisit(by, request.VisitId, request.Participants, request.Record, now);
        if (recorded.IsSuccess)
            (await db.Thread(running.Id, cancellationToken)).Happened(CaseEvent.VisitHeld, VisitText.Of(running.FindVisit(request.VisitId)!), by, now);
        return recorded;
    }
}
