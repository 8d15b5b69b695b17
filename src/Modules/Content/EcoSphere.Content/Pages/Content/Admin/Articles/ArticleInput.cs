using System.Globalization;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>The answers of the form about an article.</summary>
internal sealed class ArticleInput
{
    /// <summary>How many empty rows stand ready for further links.</summary>
    private const int SpareLinks = 2;

    /// <summary>The mark of what the form has shown.</summary>
    public string? Seen { get; set; }

    public string? TitleZh { get; set; }

    public string? TitleEn { get; set; }

    public string? SummaryZh { get; set; }

    public string? SummaryEn { get; set; }

    public string? BodyZh { get; set; }

    public string? BodyEn { get; set; }

    public string? CoverAltZh { get; set; }

    public string? CoverAltEn { get; set; }

    public string? StartsAt { get; set; }

    public string? EndsAt { get; set; }

    public string? PlaceZh { get; set; }

    public string? PlaceEn { get; set; }

    public string? OnlineUrl { get; set; }

    public string? OrganiserZh { get; set; }

    public string? OrganiserEn { get; set; }

    public string? Fee { get; set; }

    public string? Capacity { get; set; }

    public string? RegistrationUrl { get; set; }

    public string? RegistrationClosesAt { get; set; }

    public string? ContactName { get; set; }

    public string? ContactPhone { get; set; }

    public string? ContactEmail { get; set; }

    public List<Guid> TagIds { get; set; } = [];

    public List<AttachmentInput> Attachments { get; set; } = [];

    public List<LinkInput> Links { get; set; } = [];

    internal ArticleForm Form =>
        new()
        {
            TitleZh = TitleZh,
            TitleEn = TitleEn,
            SummaryZh = SummaryZh,
            SummaryEn = SummaryEn,
            BodyZh = BodyZh,
            BodyEn = BodyEn,
            CoverAltZh = CoverAltZh,
            CoverAltEn = CoverAltEn,
            StartsAt = StartsAt,
            EndsAt = EndsAt,
            PlaceZh = PlaceZh,
            PlaceEn = PlaceEn,
            OnlineUrl = OnlineUrl,
            OrganiserZh = OrganiserZh,
            OrganiserEn = OrganiserEn,
            Fee = Fee,
            Capacity = Capacity,
            RegistrationUrl = RegistrationUrl,
            RegistrationClosesAt = RegistrationClosesAt,
            ContactName = ContactName,
            ContactPhone = ContactPhone,
            ContactEmail = ContactEmail,
            TagIds = TagIds,
            Attachments = [.. Attachments.Select(a => new TypedAttachment(a.MediaId, a.TitleZh, a.TitleEn))],
            Links = [.. Links.Select(l => new TypedLink(l.Url, l.TitleZh, l.TitleEn))],
        };

    internal static ArticleInput Of(ArticleContent content, string seen)
    {
        var occasion = content.Occasion;
        return new ArticleInput
        {
            Seen = seen,
            TitleZh = content.Title.Zh,
            TitleEn = content.Title.En,
            SummaryZh = content.Summary.Zh,
            SummaryEn = content.Summary.En,
            BodyZh = content.Body.Zh,
            BodyEn = content.Body.En,
            CoverAltZh = content.CoverAlt.Zh,
            CoverAltEn = content.CoverAlt.En,
            StartsAt = Moment(occasion.StartsAt),
            EndsAt = Moment(occasion.EndsAt),
            PlaceZh = occasion.Place.Zh,
            PlaceEn = occasion.Place.En,
            OnlineUrl = occasion.OnlineUrl,
            OrganiserZh = occasion.Organiser.Zh,
            OrganiserEn = occasion.Organiser.En,
            Fee = occasion.Fee?.ToString("0", CultureInfo.InvariantCulture),
            Capacity = occasion.Capacity?.ToString(CultureInfo.InvariantCulture),
            RegistrationUrl = occasion.RegistrationUrl,
            RegistrationClosesAt = Moment(occasion.RegistrationClosesAt),
            ContactName = occasion.ContactName,
            ContactPhone = occasion.ContactPhone,
            ContactEmail = occasion.ContactEmail,
            TagIds = [.. content.TagIds],
            Attachments = content
                .Attachments.Select(a => new AttachmentInput
                {
                    MediaId = a.MediaId,
                    TitleZh = a.TitleZh,
                    TitleEn = a.TitleEn,
                })
                .ToList(),
            Links = content
                .Links.Select(l => new LinkInput
                {
                    Url = l.Url,
                    TitleZh = l.TitleZh,
                    TitleEn = l.TitleEn,
                })
                .ToList(),
        };
    }

    /// <summary>Takes out rows that were left empty or are to go, so that failures stand beside the row they are about.</summary>
    internal void Tidy(ModelStateDictionary state)
    {
        Links.RemoveAll(l => string.IsNullOrWhiteSpace(l.Url + l.TitleZh + l.TitleEn));
        Attachments.RemoveAll(a => a.Remove);
        // rows are written from the input, not from what was posted for their place
        foreach (
            var key in state
                .Keys.Where(k => k.StartsWith("Input.Links[", StringComparison.Ordinal) || k.StartsWith("Input.Attachments[", StringComparison.Ordinal))
                .ToList()
        )
            state.Remove(key);
    }

    /// <summary>Adds empty rows as far as links may be added.</summary>
    internal void OfferRows()
    {
        for (var i = 0; i < SpareLinks && Links.Count < ArticleContent.MaxLinks; i++)
            Links.Add(new LinkInput());
    }

    private static string? Moment(DateTimeOffset? moment) => moment is { } at ? TaipeiMoment.Show(at) : null;

    internal sealed class AttachmentInput
    {
        public Guid MediaId { get; set; }

        public string? TitleZh { get; set; }

        public string? TitleEn { get; set; }

        public bool Remove { get; set; }
    }

    internal sealed class LinkInput
    {
        public string? Url { get; set; }

        public string? TitleZh { get; set; }

        public string? TitleEn { get; set; }
    }
}
