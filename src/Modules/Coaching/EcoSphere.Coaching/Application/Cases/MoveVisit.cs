using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>A planned visit is on another day or elsewhere; the firm is told.</summary>
/// <param name="Side">Staff or the coach.</param>
/// <param name="ApplicationId">The case.</param>
/// <param name="VisitId">The visit.</param>
/// <param name="On">The day in Taipei.</param>
/// <param name="Place">Where, and at what hour.</param>
[ForMembers]
internal sealed record MoveVisit(Side Side, Guid ApplicationId, Guid VisitId, DateOnly? On, string? Place) : ICommand;

internal sealed class MoveVisitHandler(ICoachingDb db, CoachingAccess access, CaseNotices notices, TimeProvider clock) : ICommandHandler<MoveVisit>
{
    public async Task<Result> Handle(MoveVisit request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (running, by) = found.Value;
        var before = running.FindVisit(request.VisitId) is { } known ? (known.On, known.Place) : default;
        var moved = running.MoveVisit(by, request.VisitId, request.On, request.Place);
        if (moved.IsFailure)
            return moved;
        var visit = running.FindVisit(request.VisitId)!;
        if ((visit.On, visit.Place) == before)
            return moved;
        (await db.Thread(running.Id, cancellationToken)).Happened(CaseEvent.VisitPlanned, VisitText.Of(visit), by, clock.GetUtcNow());
        await notices.TellFirm(running, (reader, facts) => CaseMails.VisitPlanned(reader, facts, visit), cancellationToken);
        return moved;
    }
}
