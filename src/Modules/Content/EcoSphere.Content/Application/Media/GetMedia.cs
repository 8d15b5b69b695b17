using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Media;

/// <summary>An item of the media library and where it is used.</summary>
[ForStaff(Permissions.Content)]
internal sealed record GetMedia(Guid MediaId) : IQuery<MediaDetails>;

/// <param name="Version">The stamp of the state that is shown.</param>
/// <param name="Smaller">Its smaller copies, the smallest first.</param>
/// <param name="Uses">The articles that use it, in their newest, live or scheduled version.</param>
internal sealed record MediaDetails(MediaRow Item, Guid Version, IReadOnlyList<MediaSize> Smaller, IReadOnlyList<MediaUseRow> Uses);

/// <param name="IsPublic">Whether everybody sees it there now.</param>
internal sealed record MediaUseRow(Guid ArticleId, string? Title, ArticleKind Kind, bool IsPublic);

internal sealed class GetMediaHandler(IContentDb db) : IQueryHandler<GetMedia, MediaDetails>
{
    public async Task<Result<MediaDetails>> Handle(GetMedia request, CancellationToken cancellationToken)
    {
        var id = request.MediaId;
        if (await db.Media.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } item)
            return MediaErrors.NotFound;
        var uses = await db
            .MediaUses.Where(u => u.MediaId == id)
            .Join(db.Articles, u => u.ArticleId, a => a.Id, (u, a) => new { Use = u, Article = a })
            .OrderBy(x => x.Article.WorkingTitle)
            .Select(x => new MediaUseRow(x.Article.Id, x.Article.WorkingTitle, x.Article.Kind, x.Use.IsPublic))
            .ToListAsync(cancellationToken);
        return new MediaDetails(
            new MediaRow(
                item.Id,
                item.Kind,
                item.Title,
                item.AltZh,
                item.AltEn,
                item.FileName,
                item.Length,
                item.Width,
                item.Height,
                item.AddedAt,
                item.AddedByName,
                uses.Count
            ),
            item.Version,
            [.. item.Smaller.OrderBy(s => s.Width)],
            uses
        );
    }
}
