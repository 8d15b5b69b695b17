using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Articles;

/// <summary>What an item of the media library is chosen for.</summary>
internal enum MediaPlace
{
    /// <summary>The picture of the card and the head; takes the place of the present one.</summary>
    Cover,

    /// <summary>One more document beside the article.</summary>
    Attachment,
}

/// <summary>Takes an item of the media library into the newest version.</summary>
/// <param name="MediaId">The item, or null to have no cover any more.</param>
[ForStaff(Permissions.Content)]
internal sealed record ChooseMedia(Guid ArticleId, MediaPlace Place, Guid? MediaId) : ICommand;

internal sealed class ChooseMediaHandler(IContentDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<ChooseMedia>
{
    public async Task<Result> Handle(ChooseMedia request, CancellationToken cancellationToken)
    {
        if (await db.Whole(request.ArticleId, cancellationToken) is not { } article)
            return ArticleErrors.NotFound;
        var content = article.Latest.Content;
        if (request.MediaId is not { } id)
            return article.Write(content with { CoverId = null, CoverAlt = LocalText.None }, user.AsEditor(), clock.GetUtcNow());
        if (await db.Media.FindAsync([id], cancellationToken) is not { } item)
            return MediaErrors.NotFound;
        if (request.Place == MediaPlace.Cover && item.Kind != MediaKind.Picture)
            return MediaErrors.NotAPicture;
        var wanted = request.Place == MediaPlace.Cover ? content with { CoverId = id, CoverAlt = new(item.AltZh, item.AltEn) } : With(content, item);
        return article.Write(wanted, user.AsEditor(), clock.GetUtcNow());
    }

    private static ArticleContent With(ArticleContent content, MediaItem item) =>
        content.Attachments.Any(a => a.MediaId == item.Id)
            ? content
            : content with
            {
                Attachments = [.. content.Attachments, new ArticleAttachment(item.Id, item.Title, TitleEn: null)],
            };
}
