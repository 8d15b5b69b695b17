using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>The asking person of the staff looks after a case from now on. Of two at once one does, and the other is told who.</summary>
/// <param name="ApplicationId">The case.</param>
/// <param name="SeenOfficerId">Who had it when the page was read.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record TakeOverCase(Guid ApplicationId, Guid? SeenOfficerId) : ICommand;

internal sealed class TakeOverCaseHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<TakeOverCase>
{
    public async Task<Result> Handle(TakeOverCase request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (taken, by) = (found.Value, access.AsStaff);
        var before = taken.OfficerId;
        var done = taken.TakeOver(by, request.SeenOfficerId);
        if (done.IsSuccess && taken.OfficerId != before)
            (await db.Thread(taken.Id, cancellationToken)).Happened(CaseEvent.OfficerChanged, LocalText.None, by, clock.GetUtcNow());
        return done;
    }
}
