using EcoSphere.Content.Application.Media;
using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>The newest version of an article, for whoever holds a preview link that is in use.</summary>
[ForAnyone]
internal sealed record GetPreview(string Token) : IQuery<ArticleView>;

/// <summary>A file that the newest version uses, for whoever holds such a link.</summary>
[ForAnyone]
internal sealed record OpenPreviewMedia(string Token, Guid MediaId) : IQuery<OpenedMedia>;

/// <summary>The newest version of an article as its readers would see it, for editors.</summary>
[ForStaff(Permissions.Content)]
internal sealed record GetOwnPreview(Guid ArticleId) : IQuery<ArticleView>;

internal sealed class GetPreviewHandler(IContentDb db, IFileStore store, TimeProvider clock)
    : IQueryHandler<GetPreview, ArticleView>,
        IQueryHandler<OpenPreviewMedia, OpenedMedia>,
        IQueryHandler<GetOwnPreview, ArticleView>
{
    public async Task<Result<ArticleView>> Handle(GetPreview request, CancellationToken cancellationToken) =>
        await ArticleOf(request.Token, cancellationToken) is { } id ? await View(id, cancellationToken) : ArticleErrors.NoPreview;

    public Task<Result<ArticleView>> Handle(GetOwnPreview request, CancellationToken cancellationToken) => View(request.ArticleId, cancellationToken);

    public async Task<Result<OpenedMedia>> Handle(OpenPreviewMedia request, CancellationToken cancellationToken)
    {
        var mediaId = request.MediaId;
        if (await ArticleOf(request.Token, cancellationToken) is not { } articleId)
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

    private async Task<Guid?> ArticleOf(string token, CancellationToken ct)
    {
        var (hash, now) = (PreviewTokens.HashOf(token), clock.GetUtcNow());
        return await db
            .PreviewLinks.Where(l => l.TokenHash == hash && l.RevokedAt == null && l.ExpiresAt > now)
            .Select(l => (Guid?)EF.Property<Guid>(l, "ArticleId"))
            .SingleOrDefaultAsync(ct);
    }

    private async Task<Result<ArticleView>> View(Guid id, CancellationToken ct)
    {
        var found = await db
            .Articles.Where(a => a.Id == id)
            .SelectMany(
                a => a.Revisions.Where(r => r.IsLatest),
                (a, r) =>
                    new
                    {
                        a.Kind,
                        a.Slug,
                        Revision = r,
                    }
            )
            .AsNoTracking()
            .SingleOrDefaultAsync(ct);
        if (found is null)
            return ArticleErrors.NotFound;
        var content = found.Revision.Content;
        return new ArticleView(id, found.Kind, found.Slug, content, await db.TagViews(content.TagIds, ct), await db.MediaViews(content, ct), Publication: null);
    }
}
