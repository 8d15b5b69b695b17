using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;

namespace EcoSphere.Content.Tests;

/// <summary>What the tests write.</summary>
internal static class Sample
{
    public static Editor Anna { get; } = new(new Guid("01930000-0000-7000-8000-00000000a001"), "安編輯");

    public static Editor Ben { get; } = new(new Guid("01930000-0000-7000-8000-00000000a002"), "班編輯");

    public static DateTimeOffset Now { get; } = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);

    public static ArticleContent News { get; } =
        new()
        {
            Title = new("減碳補助開始受理", "Subsidy open for applications"),
            Summary = new("中小型製造業可以申請。", "Small manufacturers can apply."),
            Body = new("## 誰可以申請\n\n登記在案的工廠。", "## Who can apply\n\nRegistered factories."),
            CoverId = new Guid("01930000-0000-7000-8000-00000000b001"),
            CoverAlt = new("一排長條圖", "A row of bars"),
        };

    public static ArticleContent Event { get; } =
        News with
        {
            Title = new("碳盤查說明會", "Carbon inventory briefing"),
            Occasion = new()
            {
                StartsAt = Now.AddDays(10),
                EndsAt = Now.AddDays(10).AddHours(3),
                Place = new("臺中工業區服務中心", "Taichung Industrial Park"),
            },
        };

    public static Article Draft(ArticleContent? content = null, ArticleKind kind = ArticleKind.News, string slug = "subsidy") =>
        Article.Begin(kind, slug, content ?? News, Anna, Now).Value;

    public static Article Published(ArticleContent? content = null, ArticleKind kind = ArticleKind.News, string slug = "subsidy")
    {
        var article = Draft(content, kind, slug);
        article.Publish(Now);
        article.TakeEvents();
        return article;
    }
}
