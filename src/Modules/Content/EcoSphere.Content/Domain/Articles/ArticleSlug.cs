namespace EcoSphere.Content.Domain.Articles;

/// <summary>An address that an article has or had; nobody else can take it, and a former one leads on to the article.</summary>
internal sealed class ArticleSlug
{
    public required Guid ArticleId { get; init; }

    public required ArticleKind Kind { get; init; }

    public required string Slug { get; init; }

    public required DateTimeOffset Since { get; init; }
}
