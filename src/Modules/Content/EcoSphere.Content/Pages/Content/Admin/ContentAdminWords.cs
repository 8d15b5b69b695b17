using EcoSphere.Content.Application.Markdown;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using EcoSphere.UiKit.Components;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin;

/// <summary>The words of the editors' pages.</summary>
internal static class ContentAdminWords
{
    /// <summary>What rendering Markdown says by itself.</summary>
    public static MarkdownWords Markdown(IStringLocalizer text) => new(text["(opens in a new window)"]);

    public static string Kind(IStringLocalizer text, ArticleKind kind) => text[ArticleWords.One(kind)];

    public static string State(IStringLocalizer text, ArticleState state) =>
        text[
            state switch
            {
                ArticleState.Draft => "Draft",
                ArticleState.Scheduled => "Scheduled",
                ArticleState.Published => "Published",
                _ => "Withdrawn",
            }
        ];

    public static StatusTone Tone(ArticleState state) =>
        state switch
        {
            ArticleState.Published => StatusTone.Good,
            ArticleState.Scheduled => StatusTone.Waiting,
            ArticleState.Withdrawn => StatusTone.Closed,
            _ => StatusTone.Neutral,
        };

    public static string MediaKindName(IStringLocalizer text, MediaKind kind) => text[kind == MediaKind.Picture ? "Pictures" : "Documents"];

    /// <summary>A part of an article, named as <see cref="FieldChange"/> names it.</summary>
    public static string Field(IStringLocalizer text, string field) =>
        text[
            field switch
            {
                "TitleZh" => "Title in Chinese",
                "TitleEn" => "Title in English",
                "SummaryZh" => "Summary in Chinese",
                "SummaryEn" => "Summary in English",
                "BodyZh" => "Text in Chinese",
                "BodyEn" => "Text in English",
                "CoverId" => "Cover",
                "CoverAltZh" => "What the cover shows, in Chinese",
                "CoverAltEn" => "What the cover shows, in English",
                "StartsAt" => "Begins at",
                "EndsAt" => "Ends at",
                "PlaceZh" => "Place in Chinese",
                "PlaceEn" => "Place in English",
                "OnlineUrl" => "Address of the online meeting",
                "OrganiserZh" => "Organiser in Chinese",
                "OrganiserEn" => "Organiser in English",
                "Fee" => "Fee (NT$)",
                "Capacity" => "Places",
                "RegistrationUrl" => "Registration link",
                "RegistrationClosesAt" => "Registration closes at",
                "ContactName" => "Contact person",
                "ContactPhone" => "Contact telephone",
                "ContactEmail" => "Contact e-mail",
                "TagIds" => "Tags",
                "Attachments" => "Attachments",
                _ => "Related links",
            }
        ];

    /// <summary>A value of a part as people read it: ids give way to names.</summary>
    public static string? Value(FieldChange change, string? value, IReadOnlyDictionary<Guid, string> names)
    {
        if (value is null || change.Field is not ("CoverId" or "TagIds" or "Attachments"))
            return value;
        return names.Aggregate(value, (text, name) => text.Replace(name.Key.ToString(), name.Value, StringComparison.Ordinal));
    }

    /// <summary>Who wrote a version; a person who has been erased has no name.</summary>
    public static string Editor(IStringLocalizer text, string name) => name.Length == 0 ? text["A former editor"] : name;
}
