using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Files;

/// <summary>Opens a document of one of the asking member's own applications.</summary>
[ForMembers]
internal sealed record OpenMyProof(Guid FileId) : IQuery<OpenedFile>;

internal sealed class OpenMyProofHandler(ICompanyDb db, ICurrentUser user, IFileStore store) : IQueryHandler<OpenMyProof, OpenedFile>
{
    public async Task<Result<OpenedFile>> Handle(OpenMyProof request, CancellationToken cancellationToken)
    {
        var file = await db
            .Files.AsNoTracking()
            .SingleOrDefaultAsync(
                f =>
                    f.Id == request.FileId
                    && db.UpgradeApplications.Any(a =>
                        a.Id == f.OwnerId && a.ApplicantId == user.Id && (a.ProofFileId == f.Id || a.Rounds.Any(r => r.ProofFileId == f.Id))
                    ),
                cancellationToken
            );
        return file is not null && await store.Open(file.StorageName, cancellationToken) is { } content ? new OpenedFile(file, content) : FileErrors.NotFound;
    }
}
