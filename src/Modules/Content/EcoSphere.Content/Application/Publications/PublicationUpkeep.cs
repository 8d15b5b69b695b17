using EcoSphere.Content.Application.Search;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>
/// Brings what everybody sees in line with articles that are about to be saved: publication, tags, search and the use of media change in
/// the same transaction. The save calls it, so no use case can forget to.
/// </summary>
internal static class PublicationUpkeep
{
    /// <param name="db">The data.</param>
    /// <param name="changed">Articles that come or change, loaded whole.</param>
    /// <param name="removed">Articles that are deleted.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task Follow(IContentDb db, IReadOnlyCollection<Article> changed, IReadOnlyCollection<Article> removed, CancellationToken ct)
    {
        if (changed.Count + removed.Count == 0)
            return;
        var ids = changed.Concat(removed).Select(a => a.Id).ToList();
        var present = await db.Publications.Where(p => ids.Contains(p.ArticleId)).ToDictionaryAsync(p => p.ArticleId, ct);
        var tagged = await db.PublicationTags.Where(t => ids.Contains(t.Publication.ArticleId)).ToListAsync(ct);
        var uses = await db.MediaUses.Where(u => ids.Contains(u.ArticleId)).ToListAsync(ct);
        var there = await Media(db, changed, ct);
        var found = new List<SearchDocument>();
        foreach (var article in changed)
        {
            var current = present.GetValueOrDefault(article.Id);
            var publication = article.IsPublished ? Keep(db, article, current) : null;
            if (publication is null && current is not null)
                db.Publications.Remove(current);
            Tags(db, publication, article, [.. tagged.Where(t => t.PublicationNumber == (current?.Number ?? 0))]);
            Uses(db, article, there, [.. uses.Where(u => u.ArticleId == article.Id)]);
            if (publication is not null)
                found.Add(SearchDocument.Of(article, publication));
        }

        foreach (var article in removed)
            db.MediaUses.RemoveRange(uses.Where(u => u.ArticleId == article.Id));
        await SearchUpkeep.Follow(db, ids, found, ct);
    }

    private static Publication Keep(IContentDb db, Article article, Publication? current)
    {
        var wanted = Of(article) with { Number = current?.Number ?? 0 };
        if (current is null)
            return db.Publications.Add(wanted).Entity;
        if (wanted != current)
            db.Renew(current, wanted);
        return current;
    }

    private static Publication Of(Article article)
    {
        var live = article.Live!;
        var takesPlace = article.Kind.TakesPlace();
        return new Publication
        {
            ArticleId = article.Id,
            RevisionNumber = live.Number,
            Kind = article.Kind,
            Slug = article.Slug,
            TitleZh = live.TitleZh!,
            TitleEn = live.TitleEn,
            SummaryZh = live.SummaryZh,
            SummaryEn = live.SummaryEn,
            CoverId = live.CoverId,
            CoverAltZh = live.CoverAltZh,
            CoverAltEn = live.CoverAltEn,
            StartsAt = takesPlace ? live.StartsAt : null,
            EndsAt = takesPlace ? live.EndsAt ?? live.StartsAt : null,
            PlaceZh = takesPlace ? live.PlaceZh : null,
            PlaceEn = takesPlace ? live.PlaceEn : null,
            IsOnline = takesPlace && live.OnlineUrl is not null,
            PublishedAt = article.PublishedAt!.Value,
            ChangedAt = live.SavedAt > article.PublishedAt ? live.SavedAt : article.PublishedAt.Value,
            SortAt = takesPlace ? live.StartsAt!.Value : article.PublishedAt.Value,
            WithdrawAt = article.WithdrawAt,
        };
    }

    private static void Tags(IContentDb db, Publication? publication, Article article, List<PublicationTag> current)
    {
        var wanted = publication is null ? [] : article.Live!.TagIds;
        // the sort key stands in each row, so a row that no longer fits makes way for another
        var stale = current.FindAll(t => publication is null || !wanted.Contains(t.TagId) || t.SortAt != publication.SortAt);
        db.PublicationTags.RemoveRange(stale);
        var kept = current.Except(stale).Select(t => t.TagId).ToHashSet();
        db.PublicationTags.AddRange(
            wanted
                .Where(t => !kept.Contains(t))
                .Select(t => new PublicationTag
                {
                    TagId = t,
                    Kind = article.Kind,
                    SortAt = publication!.SortAt,
                    Publication = publication,
                })
        );
    }

    /// <summary>What of the media library the articles name. A text may name what never was in it.</summary>
    private static async Task<HashSet<Guid>> Media(IContentDb db, IReadOnlyCollection<Article> articles, CancellationToken ct)
    {
        var named = articles.SelectMany(Current).SelectMany(r => UsedMedia.Of(r.Content)).Distinct().ToList();
        if (named.Count == 0)
            return [];
        // an item may come in the same save
        return [.. await db.Media.Where(m => named.Contains(m.Id)).Select(m => m.Id).ToListAsync(ct), .. db.Media.Local.Select(m => m.Id)];
    }

    private static IEnumerable<ArticleRevision> Current(Article article) => article.Revisions.Where(r => r.IsLatest || r.IsLive || r.IsPlanned);

    private static void Uses(IContentDb db, Article article, HashSet<Guid> there, List<MediaUse> current)
    {
        var seen = article.IsPublished ? UsedMedia.Of(article.Live!.Content) : [];
        var wanted = Current(article).SelectMany(r => UsedMedia.Of(r.Content)).Where(there.Contains).ToHashSet();
        db.MediaUses.RemoveRange(current.Where(u => !wanted.Contains(u.MediaId)));
        foreach (var id in wanted)
        {
            var use = current.Find(u => u.MediaId == id) ?? db.MediaUses.Add(new MediaUse { MediaId = id, ArticleId = article.Id }).Entity;
            use.IsPublic = seen.Contains(id);
        }
    }
}
