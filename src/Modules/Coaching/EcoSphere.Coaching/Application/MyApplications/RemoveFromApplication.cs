using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Files;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.MyApplications;

/// <summary>Takes a file out of a part of an application that was returned. Reviewers still find it in what was sent before.</summary>
[ForMembers]
internal sealed record RemoveFromApplication(Guid ApplicationId, string Section, Guid FileId) : ICommand;

internal sealed class RemoveFromApplicationHandler(CoachingAccess access, TimeProvider clock) : ICommandHandler<RemoveFromApplication>
{
    public async Task<Result> Handle(RemoveFromApplication request, CancellationToken cancellationToken)
    {
        var own = await access.Application(request.ApplicationId, cancellationToken);
        return own.Error is { } refused
            ? refused
            : own.Value.Correct(access.AsFirm, request.Section, c => ApplicationUploads.Remove(c, request.FileId), clock.GetUtcNow());
    }
}
