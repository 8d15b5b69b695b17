using System.Globalization;
using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;

namespace EcoSphere.Content.Application.Articles;

/// <summary>An article as typed.</summary>
internal sealed record ArticleForm
{
    public string? TitleZh { get; init; }

    public string? TitleEn { get; init; }

    public string? SummaryZh { get; init; }

    public string? SummaryEn { get; init; }

    public string? BodyZh { get; init; }

    public string? BodyEn { get; init; }

    public string? CoverAltZh { get; init; }

    public string? CoverAltEn { get; init; }

    public string? StartsAt { get; init; }

    public string? EndsAt { get; init; }

    public string? PlaceZh { get; init; }

    public string? PlaceEn { get; init; }

    public string? OnlineUrl { get; init; }

    public string? OrganiserZh { get; init; }

    public string? OrganiserEn { get; init; }

    public string? Fee { get; init; }

    public string? Capacity { get; init; }

    public string? RegistrationUrl { get; init; }

    public string? RegistrationClosesAt { get; init; }

    public string? ContactName { get; init; }

    public string? ContactPhone { get; init; }

    public string? ContactEmail { get; init; }

    public IReadOnlyList<Guid> TagIds { get; init; } = [];

    public IReadOnlyList<TypedAttachment> Attachments { get; init; } = [];

    public IReadOnlyList<TypedLink> Links { get; init; } = [];

    /// <summary>The content with what was typed; the cover stays. Failures are texts that no time or number can be read from.</summary>
    public Result<ArticleContent> ApplyTo(ArticleKind kind, ArticleContent content)
    {
        var checks = new FieldChecks();
        var occasion = kind.TakesPlace() ? ReadOccasion(checks) : Occasion.None;
        if (checks.Failure is { } wrong)
            return wrong;
        return content with
        {
            Title = new(TextInput.Title(TitleZh), TextInput.Title(TitleEn)),
            Summary = new(TextInput.Title(SummaryZh), TextInput.Title(SummaryEn)),
            Body = new(TextInput.Paragraphs(BodyZh), TextInput.Paragraphs(BodyEn)),
            CoverAlt = new(TextInput.Title(CoverAltZh), TextInput.Title(CoverAltEn)),
            Occasion = occasion,
            TagIds = [.. TagIds.Distinct()],
            Attachments = [.. Attachments.Select(a => new ArticleAttachment(a.MediaId, TextInput.Title(a.TitleZh) ?? "", TextInput.Title(a.TitleEn)))],
            // a row that was left empty is none
            Links =
            [
                .. Links
                    .Where(l => !string.IsNullOrWhiteSpace(l.Url + l.TitleZh + l.TitleEn))
                    .Select(l => new RelatedLink(WebAddress.Typed(l.Url) ?? "", TextInput.Title(l.TitleZh) ?? "", TextInput.Title(l.TitleEn))),
            ],
        };
    }

    private Occasion ReadOccasion(FieldChecks checks) =>
        new()
        {
            StartsAt = Moment(checks, StartsAt, nameof(StartsAt)),
            EndsAt = Moment(checks, EndsAt, nameof(EndsAt)),
            Place = new(TextInput.Title(PlaceZh), TextInput.Title(PlaceEn)),
            OnlineUrl = WebAddress.Typed(OnlineUrl),
            Organiser = new(TextInput.Title(OrganiserZh), TextInput.Title(OrganiserEn)),
            Fee = Number(checks, Fee, nameof(Fee)),
            Capacity = (int?)Number(checks, Capacity, nameof(Capacity)),
            RegistrationUrl = WebAddress.Typed(RegistrationUrl),
            RegistrationClosesAt = Moment(checks, RegistrationClosesAt, nameof(RegistrationClosesAt)),
            ContactName = TextInput.Line(ContactName),
            ContactPhone = TextInput.Code(ContactPhone),
            ContactEmail = TextInput.Email(ContactEmail),
        };

    private static DateTimeOffset? Moment(FieldChecks checks, string? typed, string field)
    {
        checks.Require(TaipeiMoment.TryRead(typed, out var moment), field, ArticleErrors.NoTime);
        return moment;
    }

    /// <summary>A whole number of at most nine digits; <c>NT$</c> and commas may stand in it.</summary>
    private static decimal? Number(FieldChecks checks, string? typed, string field)
    {
        var digits = TextInput.Line(typed)?.Replace("NT$", "", StringComparison.OrdinalIgnoreCase).Replace(",", "", StringComparison.Ordinal).Trim();
        if (string.IsNullOrEmpty(digits))
            return null;
        var isRead = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        checks.Require(isRead, field, Error.Invalid("Enter a whole number, such as 1200."));
        return isRead ? number : null;
    }
}

/// <summary>An attachment as typed.</summary>
internal sealed record TypedAttachment(Guid MediaId, string? TitleZh, string? TitleEn);

/// <summary>A related link as typed.</summary>
internal sealed record TypedLink(string? Url, string? TitleZh, string? TitleEn);
