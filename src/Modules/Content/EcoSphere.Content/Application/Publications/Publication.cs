using EcoSphere.Content.Domain.Articles;

namespace EcoSphere.Content.Application.Publications;

/// <summary>
/// An article as everybody finds it: its card, and what lists are narrowed and sorted by. One for each article that is published; brought
/// in line by the save whenever anything of it changes (<see cref="PublicationUpkeep"/>).
/// </summary>
internal sealed record Publication
{
    /// <summary>Given by the database; stays while the article is public, and tells apart what has one sort key.</summary>
    public int Number { get; init; }

    public required Guid ArticleId { get; init; }

    /// <summary>The number of the live version.</summary>
    public required int RevisionNumber { get; init; }

    public required ArticleKind Kind { get; init; }

    public required string Slug { get; init; }

    public required string TitleZh { get; init; }

    public required string? TitleEn { get; init; }

    public required string? SummaryZh { get; init; }

    public required string? SummaryEn { get; init; }

    public required Guid? CoverId { get; init; }

    public required string? CoverAltZh { get; init; }

    public required string? CoverAltEn { get; init; }

    /// <summary>When an event or a course begins (UTC).</summary>
    public required DateTimeOffset? StartsAt { get; init; }

    /// <summary>When an event or a course is over (UTC): its end, or its beginning where no end is said.</summary>
    public required DateTimeOffset? EndsAt { get; init; }

    public required string? PlaceZh { get; init; }

    public required string? PlaceEn { get; init; }

    public required bool IsOnline { get; init; }

    /// <summary>When it was first public (UTC).</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>When what everybody sees last changed (UTC).</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>By what lists are sorted: the beginning of what takes place, the first publication of all else.</summary>
    public required DateTimeOffset SortAt { get; init; }

    /// <summary>From when on nobody sees it any more (UTC), or null.</summary>
    public required DateTimeOffset? WithdrawAt { get; init; }

    public string Address => ArticleAddress.Of(Kind, Slug);
}

/// <summary>A publication under one of its tags, with what lists under a tag are narrowed and sorted by.</summary>
internal sealed class PublicationTag
{
    public required Guid TagId { get; init; }

    public int PublicationNumber { get; init; }

    public required ArticleKind Kind { get; init; }

    public required DateTimeOffset SortAt { get; init; }

    public required Publication Publication { get; init; }
}
