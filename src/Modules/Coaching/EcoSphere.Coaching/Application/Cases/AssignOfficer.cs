using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>Gives a case to a member of the staff, who is told by mail. Of two at once one does, and the other is told who has it.</summary>
/// <param name="ApplicationId">The case.</param>
/// <param name="OfficerId">Who is to look after it.</param>
/// <param name="SeenOfficerId">Who had it when the page was read.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record AssignOfficer(Guid ApplicationId, Guid? OfficerId, Guid? SeenOfficerId) : ICommand;

internal sealed class AssignOfficerHandler(ICoachingDb db, CoachingAccess access, CaseNotices notices, TimeProvider clock) : ICommandHandler<AssignOfficer>
{
    public async Task<Result> Handle(AssignOfficer request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (given, by) = (found.Value, access.AsStaff);
        if (given.OfficerId == request.OfficerId)
            return Result.Success();
        if (given.OfficerId != request.SeenOfficerId)
            return CaseErrors.TakenMeanwhile(given.OfficerName ?? "");
        if (request.OfficerId is not { } officerId || await db.Officer(officerId, cancellationToken) is not { } officer)
            return CaseErrors.NotAnOfficer;
        var done = given.AssignOfficer(by, officer.Id, officer.Name);
        if (done.IsFailure)
            return done;
        (await db.Thread(given.Id, cancellationToken)).Happened(CaseEvent.OfficerChanged, LocalText.None, by, clock.GetUtcNow());
        if (officer.Id != by.Id)
            await notices.TellOfficer(given, CaseMails.GivenToOfficer, cancellationToken);
        return done;
    }
}
