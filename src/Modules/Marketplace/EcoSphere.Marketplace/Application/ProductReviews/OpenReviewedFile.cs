using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>Opens an image or a document of a version that was sent, for its reviewers; what is still in a draft is not theirs to see.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record OpenReviewedFile(Guid ProductId, Guid FileId) : IQuery<OpenedProductFile>;

internal sealed class OpenReviewedFileHandler(IMarketplaceDb db, IFileStore store) : IQueryHandler<OpenReviewedFile, OpenedProductFile>
{
    public async Task<Result<OpenedProductFile>> Handle(OpenReviewedFile request, CancellationToken cancellationToken)
    {
        var sent = await db
            .Products.Where(p => p.Id == request.ProductId)
            .SelectMany(p => p.Revisions)
            .Where(r => r.State != RevisionState.Draft)
            .Select(r => new { r.Images, r.Files })
            .ToListAsync(cancellationToken);
        if (!sent.Exists(v => v.Images.Any(i => i.FileId == request.FileId) || v.Files.Any(f => f.FileId == request.FileId)))
            return ProductFiles.NotFound;
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == request.FileId && f.OwnerId == request.ProductId, cancellationToken);
        return await store.OpenFound(file, cancellationToken);
    }
}
