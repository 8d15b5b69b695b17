using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Files;

/// <summary>Opens a document that was sent with an application, for its reviewers; what is still in a draft is not theirs to see.</summary>
[ForStaff(Permissions.Company)]
internal sealed record OpenSentProof(Guid ApplicationId, Guid FileId) : IQuery<OpenedFile>;

internal sealed class OpenSentProofHandler(ICompanyDb db, IFileStore store) : IQueryHandler<OpenSentProof, OpenedFile>
{
    public async Task<Result<OpenedFile>> Handle(OpenSentProof request, CancellationToken cancellationToken)
    {
        var file = await db
            .Files.AsNoTracking()
            .SingleOrDefaultAsync(
                f =>
                    f.Id == request.FileId
                    && f.OwnerId == request.ApplicationId
                    && db.UpgradeApplications.Any(a => a.Id == request.ApplicationId && a.Rounds.Any(r => r.ProofFileId == f.Id)),
                cancellationToken
            );
        return file is not null && await store.Open(file.StorageName, cancellationToken) is { } content ? new OpenedFile(file, content) : FileErrors.NotFound;
    }
}
