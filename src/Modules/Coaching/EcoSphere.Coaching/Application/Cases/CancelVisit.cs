using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>A planned visit does not take place; the firm is told.</summary>
/// <param name="Side">Staff or the coach.</param>
/// <param name="ApplicationId">The case.</param>
/// <param name="VisitId">The visit.</param>
[ForMembers]
internal sealed record CancelVisit(Side Side, Guid ApplicationId, Guid VisitId) : ICommand;

internal sealed class CancelVisitHandler(ICoachingDb db, CoachingAccess access, CaseNotices notices, TimeProvider clock) : ICommandHandler<CancelVisit>
{
    public async Task<Result> Handle(CancelVisit request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var ((running, by), now) = (found.Value, clock.GetUtcNow());
        var cancelled = running.CancelVisit(by, request.VisitId, now);
        if (cancelled.IsFailure)
            return cancelled;
        var visit = running.FindVisit(request.VisitId)!;
        (await db.Thread(running.Id, cancellationToken)).Happened(CaseEvent.VisitCancelled, VisitText.Of(visit), by, now);
        await notices.TellFirm(running, (reader, facts) => CaseMails.VisitCancelled(reader, facts, visit), cancellationToken);
        return cancelled;
    }
}
