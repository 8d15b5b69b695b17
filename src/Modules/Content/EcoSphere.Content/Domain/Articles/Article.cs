using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Articles;

/// <summary>
/// Something the agency tells: an event, a course, a resource, a piece of news, a case or a page. This part is about writing; the other
/// about what everybody sees. Loaded without the versions that are past.
/// </summary>
internal sealed partial class Article : AggregateRoot
{
    public const int MaxPreviewLinks = 10;

    private readonly List<ArticleRevision> _revisions = [];
    private readonly List<ArticleSlug> _slugs = [];
    private readonly List<PreviewLink> _previewLinks = [];

    private Article() { }

    private Article(Guid id)
        : base(id) { }

    public ArticleKind Kind { get; private set; }

    /// <summary>The last part of its address now.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>How many versions there have been.</summary>
    public int RevisionCount { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The newest Chinese title, by which editors find it.</summary>
    public string? WorkingTitle { get; private set; }

    public IReadOnlyList<ArticleRevision> Revisions => _revisions;

    /// <summary>All addresses it has had, the present one among them.</summary>
    public IReadOnlyList<ArticleSlug> Slugs => _slugs;

    public IReadOnlyList<PreviewLink> PreviewLinks => _previewLinks;

    public ArticleRevision Latest => _revisions.Single(r => r.IsLatest);

    public string Address => ArticleAddress.Of(Kind, Slug);

    public bool IsFixed => ArticleAddress.IsFixed(Kind, Slug);

    /// <summary>Begins an article.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="slug">Its part of the address, or null for one made of the title.</param>
    /// <param name="content">What is known already; at least a Chinese title.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="now">The time.</param>
    /// <param name="id">Its id where the form has given it one, so that a form sent twice begins one article.</param>
    public static Result<Article> Begin(ArticleKind kind, string? slug, ArticleContent content, Editor by, DateTimeOffset now, Guid? id = null)
    {
        var article = new Article(id ?? Guid.CreateVersion7())
        {
            Kind = kind,
            StartedAt = now,
            ChangedAt = now,
            RevisionCount = 1,
            WorkingTitle = content.Title.Zh,
        };
        var checks = content.CheckDraft();
        checks.Require(content.Title.Zh is not null, "TitleZh", Error.Invalid("Enter the Chinese title."));
        var wanted = slug ?? ArticleAddress.Suggest(content.Title.En, article.Id);
        if (ArticleAddress.Check(wanted) is { } wrong)
            checks.Require(holds: false, nameof(Slug), wrong);
        if (checks.Failure is { } failure)
            return failure;
        article.Take(wanted, now);
        article._revisions.Add(ArticleRevision.Begin(1, content, by, now));
        return article;
    }

    /// <summary>
    /// Keeps what has been written, complete or not. What everybody sees stays as it is. The same person goes on in the same version until
    /// it is sealed; whoever else writes begins another, so that the history tells who changed what.
    /// </summary>
    public Result Write(ArticleContent content, Editor by, DateTimeOffset now)
    {
        if (content.CheckDraft().Failure is { } wrong)
            return wrong;
        var latest = Latest;
        if (latest.Content.IsSameAs(content))
            return Result.Success();
        if (latest.IsSealed || latest.EditorId != by.Id)
            Add(content, by, now, restoredFrom: null);
        else
            latest.Take(content, now);
        WorkingTitle = content.Title.Zh;
        return Changed(now);
    }

    /// <summary>Closes the newest version, so that further writing begins another.</summary>
    public Result SealVersion(DateTimeOffset now)
    {
        Latest.Seal();
        return Changed(now);
    }

    /// <summary>Makes a past version the newest again, as a version of its own.</summary>
    public Result Restore(ArticleRevision past, Editor by, DateTimeOffset now)
    {
        if (Latest.Content.IsSameAs(past.Content))
            return Error.Conflict("The newest version says the same already.");
        Add(past.Content, by, now, past.Number);
        WorkingTitle = past.TitleZh;
        return Changed(now);
    }

    /// <summary>Gives it another address; the former one leads on.</summary>
    /// <param name="slug">The new last part.</param>
    /// <param name="now">The time.</param>
    public Result Rename(string? slug, DateTimeOffset now)
    {
        if (slug == Slug)
            return Result.Success();
        if (IsFixed)
            return ArticleErrors.Fixed;
        if (ArticleAddress.Check(slug) is { } wrong)
            return Error.Of([wrong.On(nameof(Slug))]);
        Take(slug!, now);
        if (IsPublished)
            Announce();
        return Changed(now);
    }

    /// <summary>Makes a link for reading the newest version without an account.</summary>
    public Result<Guid> MakePreviewLink(string tokenHash, Editor by, DateTimeOffset now, DateTimeOffset expiresAt)
    {
        // those that are over have nothing left to say; the audit trail has them
        _previewLinks.RemoveAll(l => !l.IsUsableAt(now));
        if (_previewLinks.Count >= MaxPreviewLinks)
            return ArticleErrors.TooManyPreviews;
        if (expiresAt <= now)
            return ArticleErrors.InThePast;
        var link = PreviewLink.Make(tokenHash, by, now, expiresAt);
        _previewLinks.Add(link);
        Touch();
        return link.Id;
    }

    public Result RevokePreviewLink(Guid linkId, DateTimeOffset now)
    {
        if (_previewLinks.SingleOrDefault(l => l.Id == linkId) is not { } link)
            return ArticleErrors.NoPreview;
        link.Revoke(now);
        Touch();
        return Result.Success();
    }

    /// <summary>Why it cannot be deleted altogether, or null.</summary>
    public Error? WhyNotDeletable() =>
        IsFixed ? ArticleErrors.Fixed
        : State.Allows(ArticleMove.Delete) ? null
        : ArticleErrors.WasPublic;

    private void Add(ArticleContent content, Editor by, DateTimeOffset now, int? restoredFrom)
    {
        Latest.Follow();
        _revisions.Add(ArticleRevision.Begin(++RevisionCount, content, by, now, restoredFrom));
    }

    private void Take(string slug, DateTimeOffset now)
    {
        Slug = slug;
        if (_slugs.TrueForAll(s => s.Slug != slug))
            _slugs.Add(
                new ArticleSlug
                {
                    ArticleId = Id,
                    Kind = Kind,
                    Slug = slug,
                    Since = now,
                }
            );
    }

    private Result Changed(DateTimeOffset now)
    {
        ChangedAt = now;
        Touch();
        return Result.Success();
    }
}
