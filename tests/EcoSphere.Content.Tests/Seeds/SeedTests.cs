using EcoSphere.Content.Application;
using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Seeds;

public sealed class SeedTests : IDisposable
{
    private readonly string _folder = Scratch.NewFolder();

    [Fact]
    public async Task The_demo_articles_come_once_and_there_is_something_to_come()
    {
        for (var start = 1; start <= 2; start++)
        {
            var app = await App.Start(
                new App.Settings
                {
                    Environment = "Development",
                    Database = _folder,
                    Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Demo:Seed"] = "true" },
                }
            );
            var now = app.Clock.GetUtcNow();
            await app.With<IContentDb>(async db =>
            {
                var visible = db.Publications.AsNoTracking().VisibleAt(now);
                var counts = await visible.GroupBy(p => p.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
                counts[ArticleKind.Event].ShouldBeGreaterThanOrEqualTo(12);
                counts[ArticleKind.Course].ShouldBe(8);
                counts[ArticleKind.Resource].ShouldBe(8);
                counts[ArticleKind.News].ShouldBe(4);
                counts[ArticleKind.Case].ShouldBe(4);
                (await visible.CountAsync(p => p.Kind == ArticleKind.Event && p.EndsAt > now)).ShouldBeGreaterThanOrEqualTo(5);
                (await visible.CountAsync(p => p.Kind == ArticleKind.Event && p.EndsAt < now)).ShouldBeGreaterThanOrEqualTo(5);
                (await visible.CountAsync(p => p.TitleEn == null || p.SummaryEn == null)).ShouldBe(0);
                (await visible.CountAsync(p => p.PublishedAt > now)).ShouldBe(0);
                var days = await app.Services.GetRequiredService<WorkCalendar>().WorkingDays(CancellationToken.None);
                foreach (var occasion in await visible.Where(p => p.StartsAt != null).ToListAsync())
                    new[] { occasion.StartsAt!.Value, occasion.EndsAt!.Value }.ShouldAllBe(at => days.Contains(TaipeiTime.DayOf(at)), occasion.TitleZh);
                (await db.Media.CountAsync(m => m.Width > MediaItem.CardWidth && !m.Smaller.Any())).ShouldBe(0);
            });
            await app.DisposeAsync();
        }
    }

    public void Dispose() => Scratch.Delete(_folder);
}
