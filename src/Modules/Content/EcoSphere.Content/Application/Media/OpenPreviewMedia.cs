using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Media;

/// <summary>A file that an article uses, for whoever holds a preview link of it that is in use.</summary>
[ForAnyone]
internal sealed record OpenPreviewMedia(string Token, Guid MediaId) : IQuery<OpenedMedia>;

internal sealed class OpenPreviewMediaHandler(IContentDb db, IFileStore store, TimeProvider clock) : IQueryHandler<OpenPreviewMedia, OpenedMedia>
{
    public async Task<Result<OpenedMedia>> Handle(OpenPreviewMedia request, CancellationToken cancellationToken)
    {
        var mediaId = request.MediaId;
        if (await db.ArticleOf(request.Token, clock.GetUtcNow(), cancellationToken) is not { } articleId)
            return ArticleErrors.NoPreview;
        var file = await (
            from use in db.MediaUses
            join item in db.Media on use.MediaId equals item.Id
            join stored in db.Files on item.FileId equals stored.Id
            where use.ArticleId == articleId && use.MediaId == mediaId
            select stored
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return file is not null && await store.Open(file.StorageName, cancellationToken) is { } content
            ? new OpenedMedia(file, content, IsPublic: false)
            : MediaErrors.NotFound;
    }
}
