using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Content.Domain.Tags;
using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Infrastructure.Seeds;

/// <summary>
/// Demo articles with their covers and tags, for Development. What takes place is told in days from today, so that there is always something
/// to come, and moved to working days.
/// </summary>
internal sealed class SeedDemoArticles(ContentDb db, DemoSetting demo, WorkCalendar calendar, AuditContext audit, TimeProvider clock) : ISeed
{
    /// <summary>How long before it takes place an event is published.</summary>
    private const int Notice = 40;

    public int Order => 300;

    public async Task Run(CancellationToken ct)
    {
        if (!demo.IsWanted || await db.Tags.AnyAsync(ct))
            return;
        audit.Begin(nameof(SeedDemoArticles));
        var tags = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var (slug, name) in DemoTags.All)
        {
            var tag = Tag.Add(slug, name.Zh, name.En);
            DemoSetting.Must(tag);
            db.Tags.Add(tag.Value);
            tags[slug] = tag.Value.Id;
        }

        await Add(ArticleKind.Event, DemoEvents.All, tags, ct);
        await Add(ArticleKind.Course, DemoCourses.All, tags, ct);
        await Add(ArticleKind.Resource, DemoReading.Resources, tags, ct);
        await Add(ArticleKind.News, DemoReading.News, tags, ct);
        await Add(ArticleKind.Case, DemoReading.Cases, tags, ct);
        // one save: all of it or nothing, and a later start tries again
        await db.SaveChangesAsync(ct);
    }

    private async Task Add(ArticleKind kind, IReadOnlyList<DemoArticle> articles, Dictionary<string, Guid> tags, CancellationToken ct)
    {
        var (today, days) = (TaipeiTime.DayOf(clock.GetUtcNow()), await calendar.WorkingDays(ct));
        for (var i = 0; i < articles.Count; i++)
        {
            var told = articles[i];
            DateTimeOffset? startsAt = kind.TakesPlace() ? TaipeiTime.StartOf(Workday(told, today, days)).AddHours(told.Hour) : null;
            var published = Published(told, startsAt);
            var cover = await demo.Keep(DemoCovers.Png(kind, i), $"{told.Slug}.png", DemoCovers.Alt(kind), published, ct);
            await demo.KeepSmaller(cover, DemoCovers.Png(kind, i, MediaItem.CardWidth), ct);
            var content = told.Content(kind, cover.Id, DemoCovers.Alt(kind), [.. told.Tags.Split(',').Select(t => tags[t])], startsAt);
            if (kind == ArticleKind.Resource)
                content = content with { Attachments = [await Handout(told, published, ct)] };
            var begun = Article.Begin(kind, told.Slug, content, DemoSetting.Writer, published);
            DemoSetting.Must(begun);
            if (!told.IsDraft)
                DemoSetting.Must(begun.Value.Publish(published));
            db.Articles.Add(begun.Value);
        }
    }

    /// <summary>The nearest day, away from today, on which it can begin and last as long as it does, without anybody working on a day off.</summary>
    private static DateOnly Workday(DemoArticle told, DateOnly today, WorkingDays days)
    {
        var day = today.AddDays(told.Days);
        while (!Enumerable.Range(0, 1 + (int)TimeSpan.FromHours(told.Hour + told.Hours).TotalDays).All(later => days.Contains(day.AddDays(later))))
            day = day.AddDays(told.Days < 0 ? -1 : 1);
        return day;
    }

    /// <summary>Some weeks before it takes place, or the days ago that are told, and never in the future.</summary>
    private DateTimeOffset Published(DemoArticle told, DateTimeOffset? startsAt)
    {
        var (now, at) = (clock.GetUtcNow(), startsAt?.AddDays(-Notice) ?? clock.GetUtcNow().AddDays(-told.Days));
        return at < now ? at : now.AddHours(-told.Days);
    }

    private async Task<ArticleAttachment> Handout(DemoArticle told, DateTimeOffset at, CancellationToken ct)
    {
        var pdf = DemoDocument.Pdf(told.Title.En!, told.Summary.En!);
        var item = await demo.Keep(pdf, $"{told.Slug}.pdf", LocalText.None, at, ct);
        return new ArticleAttachment(item.Id, told.Title.Zh!, told.Title.En);
    }
}
