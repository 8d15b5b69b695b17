using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Articles;

/// <summary>What one version of an article says, normalised. Complete or not: checks tell.</summary>
internal sealed record ArticleContent
{
    public const int TitleLength = 120;
    public const int SummaryLength = 300;
    public const int BodyLength = 50_000;
    public const int AltLength = 200;
    public const int MaxTags = 8;
    public const int MaxAttachments = 10;
    public const int MaxLinks = 10;

    public static ArticleContent Empty { get; } = new();

    public LocalText Title { get; init; } = LocalText.None;

    public LocalText Summary { get; init; } = LocalText.None;

    /// <summary>Markdown without HTML.</summary>
    public LocalText Body { get; init; } = LocalText.None;

    /// <summary>The picture of its card and its head: an item of the media library.</summary>
    public Guid? CoverId { get; init; }

    /// <summary>What the picture shows, for who cannot see it; compulsory with a picture.</summary>
    public LocalText CoverAlt { get; init; } = LocalText.None;

    /// <summary>For events and courses; empty for all others.</summary>
    public Occasion Occasion { get; init; } = Occasion.None;

    public IReadOnlyList<Guid> TagIds { get; init; } = [];

    public IReadOnlyList<ArticleAttachment> Attachments { get; init; } = [];

    public IReadOnlyList<RelatedLink> Links { get; init; } = [];

    /// <summary>Whether nothing differs; lists are compared by what they hold.</summary>
    public bool IsSameAs(ArticleContent other) => FieldChange.Between(this, other).Count == 0;

    /// <summary>Checks what is filled in, whatever is missing.</summary>
    public FieldChecks CheckDraft()
    {
        var checks = new FieldChecks();
        checks.Text(Title.Zh, TitleLength, "TitleZh");
        checks.Text(Title.En, TitleLength, "TitleEn");
        checks.Text(Summary.Zh, SummaryLength, "SummaryZh");
        checks.Text(Summary.En, SummaryLength, "SummaryEn");
        checks.Text(Body.Zh, BodyLength, "BodyZh");
        checks.Text(Body.En, BodyLength, "BodyEn");
        checks.Text(CoverAlt.Zh, AltLength, "CoverAltZh");
        checks.Text(CoverAlt.En, AltLength, "CoverAltEn");
        Occasion.CheckFilled(checks);
        checks.Require(TagIds.Count <= MaxTags, nameof(TagIds), Error.Invalid("Choose at most {0} tags.", MaxTags));
        checks.Require(Attachments.Count <= MaxAttachments, nameof(Attachments), Error.Invalid("An article has at most {0} attachments.", MaxAttachments));
        checks.Require(Links.Count <= MaxLinks, nameof(Links), Error.Invalid("An article has at most {0} links.", MaxLinks));
        for (var i = 0; i < Attachments.Count; i++)
        {
            checks.Require(Attachments[i].TitleZh.Length > 0, $"Attachments[{i}].TitleZh", Error.Invalid("Give the attachment a title."));
            checks.Text(Attachments[i].TitleZh, ArticleAttachment.TitleLength, $"Attachments[{i}].TitleZh");
            checks.Text(Attachments[i].TitleEn, ArticleAttachment.TitleLength, $"Attachments[{i}].TitleEn");
        }

        for (var i = 0; i < Links.Count; i++)
        {
            checks.Require(Links[i].TitleZh.Length > 0, $"Links[{i}].TitleZh", Error.Invalid("Say where the link leads."));
            checks.Text(Links[i].TitleZh, RelatedLink.TitleLength, $"Links[{i}].TitleZh");
            checks.Text(Links[i].TitleEn, RelatedLink.TitleLength, $"Links[{i}].TitleEn");
            RelatedLink.CheckUrl(checks, Links[i].Url, $"Links[{i}].Url");
        }

        return checks;
    }

    /// <summary>Checks everything that everybody will see.</summary>
    public FieldChecks CheckComplete(ArticleKind kind)
    {
        var checks = CheckDraft();
        checks.Require(Title.Zh is not null, "TitleZh", Error.Invalid("Enter the Chinese title."));
        checks.Require(Body.Zh is not null, "BodyZh", Error.Invalid("Write the Chinese text."));
        checks.Require(CoverId is null || CoverAlt.Zh is not null, "CoverAltZh", Error.Invalid("Say in words what the cover shows."));
        if (kind.HasCard())
        {
            checks.Require(Summary.Zh is not null, "SummaryZh", Error.Invalid("Sum it up in one or two sentences."));
            checks.Require(CoverId is not null, nameof(CoverId), Error.Invalid("Choose a cover picture."));
        }

        if (kind.TakesPlace())
            Occasion.CheckComplete(checks);
        return checks;
    }
}
