using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Files;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Opens a document of one of the asking supplier's own checks.</summary>
[ForMembers]
internal sealed record OpenMyVerificationFile(Guid VerificationId, Guid FileId) : IQuery<OpenedFile>;

internal sealed class OpenMyVerificationFileHandler(IMarketplaceDb db, MarketplaceAccess access, IFileStore store)
    : IQueryHandler<OpenMyVerificationFile, OpenedFile>
{
    public async Task<Result<OpenedFile>> Handle(OpenMyVerificationFile request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var supplierId = own.Value.Id;
        var file = await db
            .Files.AsNoTracking()
            .SingleOrDefaultAsync(
                f =>
                    f.Id == request.FileId
                    && db.Verifications.Any(v => v.Id == request.VerificationId && v.SupplierId == supplierId && v.Documents.Any(d => d.FileId == f.Id)),
                cancellationToken
            );
        return file is not null && await store.Open(file.StorageName, cancellationToken) is { } content ? new OpenedFile(file, content) : FileErrors.NotFound;
    }
}
