using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Articles;

/// <summary>One version of what an article says. Once it has been shown, scheduled or followed by another it stays as it is.</summary>
internal sealed class ArticleRevision : Entity
{
    private ArticleRevision() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether it is the newest.</summary>
    public bool IsLatest { get; private set; }

    /// <summary>Whether it is what everybody sees while the article is published.</summary>
    public bool IsLive { get; private set; }

    /// <summary>Whether it becomes public by itself.</summary>
    public bool IsPlanned { get; private set; }

    /// <summary>Whether it is complete in itself: no later writing changes it.</summary>
    public bool IsSealed { get; private set; }

    public Guid EditorId { get; private set; }

    public string EditorName { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    /// <summary>The version it was restored from, or null.</summary>
    public int? RestoredFrom { get; private set; }

    public string? TitleZh { get; private set; }

    public string? TitleEn { get; private set; }

    public string? SummaryZh { get; private set; }

    public string? SummaryEn { get; private set; }

    [NotAudited]
    public string? BodyZh { get; private set; }

    [NotAudited]
    public string? BodyEn { get; private set; }

    public Guid? CoverId { get; private set; }

    public string? CoverAltZh { get; private set; }

    public string? CoverAltEn { get; private set; }

    public DateTimeOffset? StartsAt { get; private set; }

    public DateTimeOffset? EndsAt { get; private set; }

    public string? PlaceZh { get; private set; }

    public string? PlaceEn { get; private set; }

    public string? OnlineUrl { get; private set; }

    public string? OrganiserZh { get; private set; }

    public string? OrganiserEn { get; private set; }

    public decimal? Fee { get; private set; }

    public int? Capacity { get; private set; }

    public string? RegistrationUrl { get; private set; }

    public DateTimeOffset? RegistrationClosesAt { get; private set; }

    public string? ContactName { get; private set; }

    public string? ContactPhone { get; private set; }

    public string? ContactEmail { get; private set; }

    public IReadOnlyList<Guid> TagIds { get; private set; } = [];

    public IReadOnlyList<ArticleAttachment> Attachments { get; private set; } = [];

    public IReadOnlyList<RelatedLink> Links { get; private set; } = [];

    public ArticleContent Content =>
        new()
        {
            Title = new(TitleZh, TitleEn),
            Summary = new(SummaryZh, SummaryEn),
            Body = new(BodyZh, BodyEn),
            CoverId = CoverId,
            CoverAlt = new(CoverAltZh, CoverAltEn),
            Occasion = new()
            {
                StartsAt = StartsAt,
                EndsAt = EndsAt,
                Place = new(PlaceZh, PlaceEn),
                OnlineUrl = OnlineUrl,
                Organiser = new(OrganiserZh, OrganiserEn),
                Fee = Fee,
                Capacity = Capacity,
                RegistrationUrl = RegistrationUrl,
                RegistrationClosesAt = RegistrationClosesAt,
                ContactName = ContactName,
                ContactPhone = ContactPhone,
                ContactEmail = ContactEmail,
            },
            TagIds = TagIds,
            Attachments = Attachments,
            Links = Links,
        };

    public static ArticleRevision Begin(int number, ArticleContent content, Editor by, DateTimeOffset now, int? restoredFrom = null)
    {
        var revision = new ArticleRevision
        {
            Number = number,
            IsLatest = true,
            StartedAt = now,
            RestoredFrom = restoredFrom,
            EditorId = by.Id,
            EditorName = by.Name,
        };
        revision.Take(content, now);
        return revision;
    }

    public void Take(ArticleContent content, DateTimeOffset now)
    {
        (TitleZh, TitleEn) = content.Title;
        (SummaryZh, SummaryEn) = content.Summary;
        (BodyZh, BodyEn) = content.Body;
        (CoverAltZh, CoverAltEn) = content.CoverAlt;
        (CoverId, TagIds, Attachments, Links) = (content.CoverId, content.TagIds, content.Attachments, content.Links);
        var occasion = content.Occasion;
        (StartsAt, EndsAt, OnlineUrl) = (occasion.StartsAt, occasion.EndsAt, occasion.OnlineUrl);
        (PlaceZh, PlaceEn) = occasion.Place;
        (OrganiserZh, OrganiserEn) = occasion.Organiser;
        (Fee, Capacity) = (occasion.Fee, occasion.Capacity);
        (RegistrationUrl, RegistrationClosesAt) = (occasion.RegistrationUrl, occasion.RegistrationClosesAt);
        (ContactName, ContactPhone, ContactEmail) = (occasion.ContactName, occasion.ContactPhone, occasion.ContactEmail);
        SavedAt = now;
    }

    public void Seal() => IsSealed = true;

    public void Follow() => (IsLatest, IsSealed) = (false, true);

    public void Live(bool isLive) => (IsLive, IsSealed) = (isLive, true);

    public void Plan(bool isPlanned) => (IsPlanned, IsSealed) = (isPlanned, true);

    /// <summary>Forgets who wrote it; the version stays.</summary>
    public void ForgetEditor() => EditorName = "";
}
