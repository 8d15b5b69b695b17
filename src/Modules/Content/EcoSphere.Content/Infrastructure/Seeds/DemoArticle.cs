using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;

namespace EcoSphere.Content.Infrastructure.Seeds;

/// <summary>An invented article.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Points">The points of its text, one beneath the other.</param>
/// <param name="Tags">The slugs of its tags with commas between them.</param>
internal sealed record DemoArticle(string Slug, LocalText Title, LocalText Summary, LocalText Lead, LocalText Points, string Tags)
{
    /// <summary>In how many days it takes place, or how many days ago it was published.</summary>
    public int Days { get; init; }

    /// <summary>At which hour it begins, in Taipei.</summary>
    public int Hour { get; init; } = 14;

    /// <summary>How many hours it lasts.</summary>
    public int Hours { get; init; } = 3;

    public LocalText Place { get; init; } = LocalText.None;

    public decimal? Fee { get; init; }

    public int? Capacity { get; init; }

    /// <summary>Whether it stays a draft.</summary>
    public bool IsDraft { get; init; }

    public ArticleContent Content(ArticleKind kind, Guid coverId, LocalText coverAlt, IReadOnlyList<Guid> tagIds, DateTimeOffset? startsAt) =>
        new()
        {
            Title = Title,
            Summary = Summary,
            Body = new(Text(kind, Lead.Zh!, Points.Zh!, english: false), Text(kind, Lead.En!, Points.En!, english: true)),
            CoverId = coverId,
            CoverAlt = coverAlt,
            TagIds = tagIds,
            Occasion = startsAt is { } at ? OccasionAt(at) : Occasion.None,
            Links = [new RelatedLink("https://www.example.org/low-carbon", "延伸閱讀：低碳製造入門", "Further reading: low-carbon manufacturing")],
        };

    private Occasion OccasionAt(DateTimeOffset at) =>
        new()
        {
            StartsAt = at,
            EndsAt = at.AddHours(Hours),
            Place = Place,
            OnlineUrl = Place.Zh is null ? "https://meet.example.org/ecosphere" : null,
            Organiser = new("EcoSphere 產業服務團隊", "EcoSphere industry services"),
            Fee = Fee,
            Capacity = Capacity,
            RegistrationUrl = $"https://register.example.org/{Slug}",
            RegistrationClosesAt = at.AddDays(-2),
            ContactName = "活動小組",
            ContactPhone = "0200000000",
            ContactEmail = "events@ecosphere.example",
        };

    private static string Text(ArticleKind kind, string lead, string points, bool english)
    {
        var heading = kind switch
        {
            ArticleKind.Event => english ? "What it is about" : "活動內容",
            ArticleKind.Course => english ? "What you learn" : "課程大綱",
            ArticleKind.Resource => english ? "What you get" : "內容重點",
            ArticleKind.Case => english ? "What they did" : "具體做法",
            _ => english ? "In short" : "重點整理",
        };
        return $"{lead}\n\n## {heading}\n\n{string.Join('\n', points.Split('\n').Select(p => $"- {p}"))}";
    }
}
