using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>Plans a visit to the factory; the firm is told. The same visit sent twice is one.</summary>
/// <param name="Side">Staff or the coach.</param>
/// <param name="ApplicationId">The case.</param>
/// <param name="On">The day in Taipei.</param>
/// <param name="StageKey">The stage that it belongs to, or null.</param>
/// <param name="Place">Where, and at what hour.</param>
[ForMembers]
internal sealed record PlanVisit(Side Side, Guid ApplicationId, DateOnly? On, string? StageKey, string? Place) : ICommand;

internal sealed class PlanVisitHandler(ICoachingDb db, CoachingAccess access, CaseNotices notices, TimeProvider clock) : ICommandHandler<PlanVisit>
{
    public async Task<Result> Handle(PlanVisit request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (running, by) = found.Value;
        var before = running.Visits.Count;
        var stage = string.IsNullOrEmpty(request.StageKey) ? null : request.StageKey;
        var planned = running.PlanVisit(by, request.On, stage, request.Place);
        if (planned.IsFailure || running.Visits.Count == before)
            return planned;
        (await db.Thread(running.Id, cancellationToken)).Happened(CaseEvent.VisitPlanned, VisitText.Of(planned.Value), by, clock.GetUtcNow());
        await notices.TellFirm(running, (reader, facts) => CaseMails.VisitPlanned(reader, facts, planned.Value), cancellationToken);
        return planned;
    }
}
