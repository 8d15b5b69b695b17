using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>Staff finds the papers in order.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="SeenSteps">Up to which step it was read.</param>
/// <param name="Note">What the firm reads beside it.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record QualifyApplication(Guid ApplicationId, int SeenSteps, string? Note) : ICommand;

internal sealed class QualifyApplicationHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<QualifyApplication>
{
    public async Task<Result> Handle(QualifyApplication request, CancellationToken cancellationToken)
    {
        var found = await access.ApplicationAsStaff(request.ApplicationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var qualified = found.Value.Qualify(access.AsStaff, request.Note, clock.GetUtcNow());
        if (qualified.IsSuccess)
            await db.Tell(found.Value, ApplicationMails.Qualified, cancellationToken);
        return qualified;
    }
}
