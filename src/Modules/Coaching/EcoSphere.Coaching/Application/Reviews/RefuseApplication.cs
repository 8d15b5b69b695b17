using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>Staff says no, with a reason that the firm reads. It is final.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record RefuseApplication(Guid ApplicationId, int SeenSteps, string? Reason) : ICommand, IReasoned;

internal sealed class RefuseApplicationHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<RefuseApplication>
{
    public async Task<Result> Handle(RefuseApplication request, CancellationToken cancellationToken)
    {
        var found = await access.ApplicationAsStaff(request.ApplicationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.Refuse(access.AsStaff, request.Reason, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.Tell(found.Value, ApplicationMails.Refused, cancellationToken);
        return done;
    }
}
