namespace EcoSphere.Content.Domain.Media;

/// <summary>That an article uses an item, in its newest, its live or its scheduled version. Kept by the save, only ever read.</summary>
internal sealed class MediaUse
{
    public required Guid MediaId { get; init; }

    public required Guid ArticleId { get; init; }

    /// <summary>Whether the live version of a published article uses it: then everybody may see it.</summary>
    public bool IsPublic { get; set; }
}
