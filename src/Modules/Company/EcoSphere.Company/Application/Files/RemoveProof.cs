using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Files;

/// <summary>Takes the proof document out of an application that is open for it.</summary>
[ForMembers]
internal sealed record RemoveProof(Guid ApplicationId) : ICommand;

internal sealed class RemoveProofHandler(ICompanyDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<RemoveProof>
{
    public async Task<Result> Handle(RemoveProof request, CancellationToken cancellationToken)
    {
        var mine = await db.MyApplication(request.ApplicationId, user.Id, cancellationToken);
        return mine.Error is { } missing ? missing : mine.Value.RemoveProof(clock.GetUtcNow());
    }
}
