using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>Gives a case to a consultant, or takes it from the one who has it. The consultant's access follows at once.</summary>
/// <param name="ApplicationId">The case.</param>
/// <param name="CoachId">A consultant, or null for none.</param>
/// <param name="SeenCoachId">Who had it when the page was read.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record AssignCoach(Guid ApplicationId, Guid? CoachId, Guid? SeenCoachId) : ICommand;

internal sealed class AssignCoachHandler(ICoachingDb db, CoachingAccess access, CaseNotices notices, TimeProvider clock) : ICommandHandler<AssignCoach>
{
    public async Task<Result> Handle(AssignCoach request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (given, by) = (found.Value, access.AsStaff);
        if (given.CoachId == request.CoachId)
            return Result.Success();
        if (given.CoachId != request.SeenCoachId)
            return CaseErrors.GivenMeanwhile(given.CoachName ?? "–");
        var coach = request.CoachId is { } coachId ? await db.Consultant(coachId, cancellationToken) : null;
        if (request.CoachId is not null && coach is null)
            return CaseErrors.NotACoach;
        var done = given.AssignCoach(by, coach?.Id, coach?.Name);
        if (done.IsFailure)
            return done;
        var what = coach is null ? CaseEvent.CoachReleased : CaseEvent.CoachChanged;
        (await db.Thread(given.Id, cancellationToken)).Happened(what, LocalText.None, by, clock.GetUtcNow());
        await notices.TellCoach(given, CaseMails.Given, cancellationToken);
        return done;
    }
}
