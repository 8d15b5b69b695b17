using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Media;

/// <summary>Opens an item of the media library: for everybody what a published article uses, for editors all of them.</summary>
/// <param name="MediaId">The item.</param>
/// <param name="Width">The smallest copy so wide at least, in pixels, where there is one; or null for the picture itself.</param>
[ForAnyone]
internal sealed record OpenMedia(Guid MediaId, int? Width = null) : IQuery<OpenedMedia>;

/// <summary>A file to be sent to the browser; whoever gets it disposes of the content.</summary>
/// <param name="IsPublic">Whether everybody may see it.</param>
internal sealed record OpenedMedia(StoredFile File, Stream Content, bool IsPublic)
{
    public bool IsPicture => File.ContentType.StartsWith("image/", StringComparison.Ordinal);
}

internal sealed class OpenMediaHandler(IContentDb db, ICurrentUser user, IFileStore store) : IQueryHandler<OpenMedia, OpenedMedia>
{
    public async Task<Result<OpenedMedia>> Handle(OpenMedia request, CancellationToken cancellationToken)
    {
        var found = await (
            from item in db.Media
            join file in db.Files
                on item.Smaller.Where(s => s.Width >= request.Width).OrderBy(s => s.Width).Select(s => (Guid?)s.FileId).FirstOrDefault()
                    ?? item.FileId equals file.Id
            where item.Id == request.MediaId
            select new { File = file, IsPublic = db.MediaUses.Any(u => u.MediaId == item.Id && u.IsPublic) }
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null || !(found.IsPublic || user.Has(Permissions.Content)))
            return MediaErrors.NotFound;
        return await store.Open(found.File.StorageName, cancellationToken) is { } content
            ? new OpenedMedia(found.File, content, found.IsPublic)
            : MediaErrors.NotFound;
    }
}
