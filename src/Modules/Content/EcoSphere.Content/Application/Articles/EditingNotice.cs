namespace EcoSphere.Content.Application.Articles;

/// <summary>That somebody has an article open for writing; told to colleagues, locks nobody out.</summary>
internal sealed class EditingNotice
{
    public required Guid ArticleId { get; init; }

    public required Guid EditorId { get; init; }

    public required string EditorName { get; set; }

    public required DateTimeOffset SeenAt { get; set; }
}
