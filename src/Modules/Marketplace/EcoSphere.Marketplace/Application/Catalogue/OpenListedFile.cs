using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>Opens a picture or a document of what everybody sees of a tool; those of drafts and of what is withdrawn are not there.</summary>
/// <param name="Slug">The tool.</param>
/// <param name="FileId">The file.</param>
/// <param name="IsPicture">Whether it is asked for as a picture, or as a document.</param>
[ForAnyone]
internal sealed record OpenListedFile(string Slug, Guid FileId, bool IsPicture) : IQuery<PublicFile>;

internal sealed class OpenListedFileHandler(IMarketplaceDb db, IFileStore store) : IQueryHandler<OpenListedFile, PublicFile>
{
    public async Task<Result<PublicFile>> Handle(OpenListedFile request, CancellationToken cancellationToken)
    {
        var found = await (
            from listing in db.Listings
            join product in db.Products on listing.ProductId equals product.Id
            from revision in product.Revisions
            from file in db.Files
            where listing.Slug == request.Slug && revision.State == RevisionState.Approved && file.Id == request.FileId
            select new
            {
                revision.Images,
                revision.Files,
                File = file,
            }
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        var isOfIt =
            found is not null && (request.IsPicture ? found.Images.Any(i => i.FileId == request.FileId) : found.Files.Any(f => f.FileId == request.FileId));
        return isOfIt && await store.Open(found!.File.StorageName, cancellationToken) is { } content
            ? new PublicFile(found.File, content)
            : CatalogueErrors.NoFile;
    }
}
