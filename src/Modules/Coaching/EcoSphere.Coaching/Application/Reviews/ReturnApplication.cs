using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>Staff returns an application; only the parts with a note are open again, until the end of a day.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="SeenSteps">Up to which step it was read.</param>
/// <param name="Notes">What is to be corrected.</param>
/// <param name="CorrectBy">The last day.</param>
/// <param name="Note">What the firm reads beside it.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record ReturnApplication(Guid ApplicationId, int SeenSteps, IReadOnlyList<ReturnNote> Notes, DateOnly? CorrectBy, string? Note) : ICommand;

internal sealed class ReturnApplicationHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<ReturnApplication>
{
    public async Task<Result> Handle(ReturnApplication request, CancellationToken cancellationToken)
    {
        var found = await access.ApplicationAsStaff(request.ApplicationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        if (request.CorrectBy is not { } day)
            return Error.Of([Error.Invalid("Choose a last day after today.").On(nameof(request.CorrectBy))]);
        var returned = found.Value.Return(access.AsStaff, request.Notes, day, request.Note, clock.GetUtcNow());
        if (returned.IsSuccess)
            await db.Tell(found.Value, ApplicationMails.Returned, cancellationToken);
        return returned;
    }
}
