using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Files;

/// <summary>Makes an uploaded file the proof document of an application; the one before is swept unless a round of review holds it.</summary>
[ForMembers]
internal sealed record AttachProof(Guid ApplicationId, Guid FileId) : ICommand;

internal sealed class AttachProofHandler(ICompanyDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<AttachProof>
{
    public async Task<Result> Handle(AttachProof request, CancellationToken cancellationToken)
    {
        var mine = await db.MyApplication(request.ApplicationId, user.Id, cancellationToken);
        if (mine.Error is { } missing)
            return missing;
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == request.FileId && f.UploadedBy == user.Id, cancellationToken) is not { } file)
            return FileErrors.NotFound;
        var attached = file.Attach(request.ApplicationId);
        return attached.IsFailure ? attached : mine.Value.AttachProof(file.Id, clock.GetUtcNow());
    }
}
