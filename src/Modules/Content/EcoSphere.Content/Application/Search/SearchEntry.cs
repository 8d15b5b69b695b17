using EcoSphere.Platform.Search;

namespace EcoSphere.Content.Application.Search;

/// <summary>What something that is found is.</summary>
internal enum FoundKind
{
    Event,
    Course,
    Resource,
    News,
    Case,
    Page,

    /// <summary>A tool of the marketplace.</summary>
    Product,
}

/// <summary>Something that the search finds: a published article or a listed tool.</summary>
internal sealed record SearchEntry
{
    public const int PlainLength = 20_000;
    public const int SearchTextLength = 60_000;

    /// <summary>Given by the database; small, because the index carries it many times.</summary>
    public int Number { get; init; }

    /// <summary>The article or the product.</summary>
    public required Guid SourceId { get; init; }

    public required FoundKind Kind { get; init; }

    /// <summary>Where it is, from the root of the site.</summary>
    public required string Path { get; init; }

    public required string TitleZh { get; init; }

    public required string? TitleEn { get; init; }

    public required string? SummaryZh { get; init; }

    public required string? SummaryEn { get; init; }

    /// <summary>The Chinese text without marks, for snippets.</summary>
    public required string? PlainZh { get; init; }

    /// <summary>The English text without marks, or null.</summary>
    public required string? PlainEn { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>From when on nobody finds it any more (UTC), or null.</summary>
    public required DateTimeOffset? WithdrawAt { get; init; }

    /// <summary>The titles as searching reads them (<see cref="SearchWords.Text"/>).</summary>
    public required string SearchTitle { get; init; }

    /// <summary>Titles and summaries as searching reads them.</summary>
    public required string SearchSummary { get; init; }

    /// <summary>Everything as searching reads it.</summary>
    public required string SearchText { get; init; }
}

/// <summary>A term that an entry is found by.</summary>
internal sealed class SearchTerm : ISearchTerm
{
    public required string Term { get; init; }

    /// <summary>Where it stands: 0 in the title, 1 in the summary, 2 in the text.</summary>
    public required int Rank { get; init; }

    public int EntryNumber { get; init; }

    public required SearchEntry Entry { get; init; }
}
