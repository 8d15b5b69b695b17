using System.Globalization;
using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.UiKit.Components;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>How the address of a list keeps what is chosen: <c>?when=past&amp;tag=cbam&amp;month=2026-11&amp;page=2</c>.</summary>
internal sealed class ArticleListAddress
{
    public const string TimeName = "when";
    public const string TagName = "tag";
    public const string MonthName = "month";
    public const string PastKey = "past";

    private const string MonthShape = "yyyy-MM";

    public ArticleListAddress(HttpRequest request, ArticleKind kind)
    {
        var query = request.Query;
        ArticleTime? time =
            !kind.TakesPlace() ? null
            : query[TimeName] == PastKey ? ArticleTime.Past
            : ArticleTime.Upcoming;
        var tag = query[TagName].ToString();
        Filter = new ArticleFilter(
            time,
            tag.Length == 0 ? null : tag,
            DateOnly.TryParseExact(query[MonthName], MonthShape, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null
        );
        Page = Addresses.PageOf(request);
    }

    public ArticleFilter Filter { get; }

    /// <summary>The page that is asked for; 0 for what is no number.</summary>
    public int Page { get; }

    public static string KeyOf(DateOnly month) => month.ToString(MonthShape, CultureInfo.InvariantCulture);
}
