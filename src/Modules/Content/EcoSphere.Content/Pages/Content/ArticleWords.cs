using System.Globalization;
using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Application.Search;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;

namespace EcoSphere.Content.Pages.Content;

/// <summary>Words about articles that several pages show; those of kinds are keys of the module's texts.</summary>
internal static class ArticleWords
{
    public static LocalText Title(this Publication article) => new(article.TitleZh, article.TitleEn);

    public static LocalText Summary(this Publication article) => new(article.SummaryZh, article.SummaryEn);

    public static LocalText Place(this Publication article) => new(article.PlaceZh, article.PlaceEn);

    public static LocalText CoverAlt(this Publication article) => new(article.CoverAltZh, article.CoverAltEn);

    /// <summary>What a list of the kind is called.</summary>
    public static string Many(ArticleKind kind) =>
        kind switch
        {
            ArticleKind.Event => "Events",
            ArticleKind.Course => "Training courses",
            ArticleKind.Resource => "Support and resources",
            ArticleKind.News => "News",
            ArticleKind.Case => "Case studies",
            _ => "Site pages",
        };

    /// <summary>What one of the kind is called.</summary>
    public static string One(FoundKind kind) =>
        kind switch
        {
            FoundKind.Event => "Event",
            FoundKind.Course => "Course",
            FoundKind.Resource => "Resource",
            FoundKind.News => "News",
            FoundKind.Case => "Case study",
            FoundKind.Product => "Digital tool",
            _ => "Site page",
        };

    public static string One(ArticleKind kind) => One(Enum.Parse<FoundKind>(kind.ToString()));

    /// <summary>Day and times in one line; both days where it takes more than one.</summary>
    public static string When(DateTimeOffset start, DateTimeOffset? end) =>
        end is not { } until || until <= start ? Show.DateTime(start)
        : Show.Day(start) == Show.Day(until) ? $"{Show.DateTime(start)}–{Show.Time(until)}"
        : $"{Show.DateTime(start)} – {Show.DateTime(until)}";

    /// <summary><c>2026 年 11 月</c> or <c>November 2026</c>.</summary>
    public static string Month(DateOnly month) =>
        Reader.InEnglish
            ? month.ToString("MMMM yyyy", CultureInfo.GetCultureInfo(SiteEnglish))
            : string.Create(CultureInfo.InvariantCulture, $"{month.Year} 年 {month.Month} 月");

    /// <summary>The month on a calendar sheet.</summary>
    public static string ShortMonth(DateOnly day) =>
        Reader.InEnglish ? day.ToString("MMM", CultureInfo.GetCultureInfo(SiteEnglish)) : string.Create(CultureInfo.InvariantCulture, $"{day.Month} 月");

    /// <summary>The day of the week on a calendar sheet.</summary>
    public static string Weekday(DateOnly day) =>
        Reader.InEnglish ? day.ToString("ddd", CultureInfo.GetCultureInfo(SiteEnglish)) : $"週{"日一二三四五六"[(int)day.DayOfWeek]}";

    private const string SiteEnglish = "en";
}
