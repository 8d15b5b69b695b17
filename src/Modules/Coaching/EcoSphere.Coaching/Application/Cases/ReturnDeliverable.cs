using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>What was handed in is to be improved; whoever hands it in gets a mail.</summary>
/// <param name="ApplicationId">The case.</param>
/// <param name="DeliverableId">What it is.</param>
/// <param name="SeenRounds">The version that staff has looked at.</param>
/// <param name="Comment">What is to be improved.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record ReturnDeliverable(Guid ApplicationId, Guid DeliverableId, int SeenRounds, string? Comment) : ICommand;

internal sealed class ReturnDeliverableHandler(ICoachingDb db, CoachingAccess access, CaseNotices notices, TimeProvider clock)
    : ICommandHandler<ReturnDeliverable>
{
    public async Task<Result> Handle(ReturnDeliverable request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (running, by, now) = (found.Value, access.AsStaff, clock.GetUtcNow());
        if (running.WhyStale(request.DeliverableId, request.SeenRounds) is { } stale)
            return stale;
        var done = running.ReturnDeliverable(by, request.DeliverableId, request.Comment, now);
        if (done.IsFailure)
            return done;
        var returned = running.FindDeliverable(request.DeliverableId)!;
        (await db.Thread(running.Id, cancellationToken)).Happened(CaseEvent.DeliverableReturned, returned.Title, by, now);
        if (returned.By == DeliverableBy.Firm)
            await notices.TellFirm(running, (reader, facts) => CaseMails.DeliverableReturned(reader, facts, returned, isFirm: true), cancellationToken);
        else
            await notices.TellCoach(running, (reader, facts) => CaseMails.DeliverableReturned(reader, facts, returned, isFirm: false), cancellationToken);
        return done;
    }
}
