using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>An article as its editors see it.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="WithUsed">Whether the tags and files that it uses are wanted too; a page about one version shows its own.</param>
[ForStaff(Permissions.Content)]
internal sealed record GetArticle(Guid ArticleId, bool WithUsed = true) : IQuery<ArticleDetails>;

/// <param name="Stamp">The mark of the newest version.</param>
/// <param name="Content">The newest version.</param>
/// <param name="Media">Cover and attachments, as far as they are there.</param>
/// <param name="Missing">What is missing before the newest version can be published, or null.</param>
/// <param name="Moves">What can be done with it as a whole.</param>
internal sealed record ArticleDetails(
    Guid Id,
    ArticleKind Kind,
    ArticleState State,
    string Slug,
    IReadOnlyList<string> FormerSlugs,
    ArticleContent Content,
    string Stamp,
    VersionHead Latest,
    VersionHead? Live,
    VersionHead? Planned,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? PlannedAt,
    DateTimeOffset? WithdrawAt,
    IReadOnlyList<TagView> Tags,
    IReadOnlyDictionary<Guid, MediaView> Media,
    IReadOnlyList<PreviewLinkView> PreviewLinks,
    Error? Missing,
    IReadOnlyList<ArticleMove> Moves
)
{
    public string Address => ArticleAddress.Of(Kind, Slug);

    public bool IsFixed => ArticleAddress.IsFixed(Kind, Slug);

    /// <summary>Whether there is something that everybody does not see yet.</summary>
    public bool HasChange => Live is null || Live.Number != Latest.Number;
}

/// <summary>Which version, by whom and when.</summary>
internal sealed record VersionHead(int Number, string EditorName, DateTimeOffset SavedAt)
{
    public static VersionHead Of(ArticleRevision revision) => new(revision.Number, revision.EditorName, revision.SavedAt);
}

/// <summary>A preview link as editors see it; the link itself was shown once.</summary>
internal sealed record PreviewLinkView(Guid Id, string MadeByName, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt);

internal sealed class GetArticleHandler(IContentDb db, TimeProvider clock) : IQueryHandler<GetArticle, ArticleDetails>
{
    public async Task<Result<ArticleDetails>> Handle(GetArticle request, CancellationToken cancellationToken)
    {
        var (id, now) = (request.ArticleId, clock.GetUtcNow());
        if (await db.WholeArticles.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } article)
            return ArticleErrors.NotFound;
        var content = article.Latest.Content;
        return new ArticleDetails(
            article.Id,
            article.Kind,
            article.State,
            article.Slug,
            [.. article.Slugs.OrderByDescending(s => s.Since).Select(s => s.Slug).Where(s => s != article.Slug)],
            content,
            ArticleStamp.Of(content),
            VersionHead.Of(article.Latest),
            article.Live is { } live ? VersionHead.Of(live) : null,
            article.Planned is { } planned ? VersionHead.Of(planned) : null,
            article.PublishedAt,
            article.PlannedAt,
            article.WithdrawAt,
            request.WithUsed ? await db.TagViews(content.TagIds, cancellationToken) : [],
            request.WithUsed ? await db.MediaViews(content, cancellationToken) : new Dictionary<Guid, MediaView>(),
            [
                .. article
                    .PreviewLinks.Where(l => l.IsUsableAt(now))
                    .OrderByDescending(l => l.MadeAt)
                    .Select(l => new PreviewLinkView(l.Id, l.MadeByName, l.MadeAt, l.ExpiresAt)),
            ],
            content.CheckComplete(article.Kind).Failure,
            [.. Enum.GetValues<ArticleMove>().Where(m => article.State.Allows(m))]
        );
    }
}
