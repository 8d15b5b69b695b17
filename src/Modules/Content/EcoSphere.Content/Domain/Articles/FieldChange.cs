using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Articles;

/// <summary>A part of an article that differs between two versions.</summary>
/// <param name="Field">The part, named as <see cref="ArticleContent"/> names it.</param>
/// <param name="Before">As it was, or null.</param>
/// <param name="After">As it is, or null.</param>
internal sealed record FieldChange(string Field, string? Before, string? After)
{
    public static IReadOnlyList<FieldChange> Between(ArticleContent before, ArticleContent after)
    {
        var (old, now) = (Values(before), Values(after));
        return [.. old.Zip(now).Where(p => p.First.Value != p.Second.Value).Select(p => new FieldChange(p.First.Field, p.First.Value, p.Second.Value))];
    }

    private static List<(string Field, string? Value)> Values(ArticleContent content)
    {
        var occasion = content.Occasion;
        return
        [
            ("TitleZh", content.Title.Zh),
            ("TitleEn", content.Title.En),
            ("SummaryZh", content.Summary.Zh),
            ("SummaryEn", content.Summary.En),
            ("BodyZh", content.Body.Zh),
            ("BodyEn", content.Body.En),
            ("CoverId", content.CoverId?.ToString()),
            ("CoverAltZh", content.CoverAlt.Zh),
            ("CoverAltEn", content.CoverAlt.En),
            ("StartsAt", Moment(occasion.StartsAt)),
            ("EndsAt", Moment(occasion.EndsAt)),
            ("PlaceZh", occasion.Place.Zh),
            ("PlaceEn", occasion.Place.En),
            ("OnlineUrl", occasion.OnlineUrl),
            ("OrganiserZh", occasion.Organiser.Zh),
            ("OrganiserEn", occasion.Organiser.En),
            ("Fee", occasion.Fee?.ToString("0.##", CultureInfo.InvariantCulture)),
            ("Capacity", occasion.Capacity?.ToString(CultureInfo.InvariantCulture)),
            ("RegistrationUrl", occasion.RegistrationUrl),
            ("RegistrationClosesAt", Moment(occasion.RegistrationClosesAt)),
            ("ContactName", occasion.ContactName),
            ("ContactPhone", occasion.ContactPhone),
            ("ContactEmail", occasion.ContactEmail),
            ("TagIds", Lines(content.TagIds.Select(t => t.ToString()))),
            ("Attachments", Lines(content.Attachments.Select(a => $"{a.TitleZh} / {a.TitleEn} / {a.MediaId}"))),
            ("Links", Lines(content.Links.Select(l => $"{l.TitleZh} / {l.TitleEn} / {l.Url}"))),
        ];
    }

    /// <summary>As the clock in Taipei shows it.</summary>
    private static string? Moment(DateTimeOffset? moment) => moment is { } at ? TaipeiMoment.Show(at) : null;

    private static string? Lines(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } text ? text : null;
}
