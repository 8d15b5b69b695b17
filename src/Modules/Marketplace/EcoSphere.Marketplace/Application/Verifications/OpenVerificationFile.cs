using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Files;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Opens a document of a check for staff.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record OpenVerificationFile(Guid VerificationId, Guid FileId) : IQuery<OpenedFile>;

internal sealed class OpenVerificationFileHandler(IMarketplaceDb db, IFileStore store) : IQueryHandler<OpenVerificationFile, OpenedFile>
{
    public async Task<Result<OpenedFile>> Handle(OpenVerificationFile request, CancellationToken cancellationToken)
    {
        var file = await db
            .Files.AsNoTracking()
            .SingleOrDefaultAsync(
                f => f.Id == request.FileId && db.Verifications.Any(v => v.Id == request.VerificationId && v.Documents.Any(d => d.FileId == f.Id)),
                cancellationToken
            );
        return file is not null && await store.Open(file.StorageName, cancellationToken) is { } content ? new OpenedFile(file, content) : FileErrors.NotFound;
    }
}
