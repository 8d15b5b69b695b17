using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Media;

/// <summary>Whether an item is looked at or saved.</summary>
internal enum MediaKind
{
    /// <summary>JPEG, PNG or WebP.</summary>
    Picture,

    /// <summary>PDF, Word or Excel.</summary>
    Document,
}

/// <summary>A file of the media library; articles use it by its id, as often as they like. Its content never changes.</summary>
internal sealed class MediaItem : AggregateRoot
{
    public const int TitleLength = 120;
    public const int AltLength = 200;

    private MediaItem() { }

    public MediaKind Kind { get; private set; }

    /// <summary>The stored file.</summary>
    public Guid FileId { get; private set; }

    /// <summary>By which editors find it; at first the file's name.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What a picture shows, proposed wherever it is used; compulsory for pictures.</summary>
    public string? AltZh { get; private set; }

    public string? AltEn { get; private set; }

    /// <summary>In pixels; null for documents.</summary>
    public int? Width { get; private set; }

    /// <summary>In pixels; null for documents.</summary>
    public int? Height { get; private set; }

    public string FileName { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    /// <summary>The number of bytes.</summary>
    public long Length { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    public string AddedByName { get; private set; } = "";

    /// <summary>The public address of an item.</summary>
    public static string PathOf(Guid id) => $"/media/{id}";

    /// <summary>Takes a file into the library.</summary>
    public static Result<MediaItem> Add(MediaFile file, string? title, LocalText alt, Editor by, DateTimeOffset now)
    {
        var item = new MediaItem
        {
            Kind = file.Size is null ? MediaKind.Document : MediaKind.Picture,
            FileId = file.FileId,
            Width = file.Size?.Width,
            Height = file.Size?.Height,
            FileName = file.FileName,
            ContentType = file.ContentType,
            Length = file.Length,
            AddedAt = now,
            AddedByName = by.Name,
        };
        return item.Describe(title, alt).Error is { } wrong ? wrong : item;
    }

    /// <summary>Changes what is said of it. Texts of articles that use it stay as they are.</summary>
    public Result Describe(string? title, LocalText alt)
    {
        var checks = Check(Kind, title, alt);
        if (checks.Failure is { } wrong)
            return wrong;
        (Title, AltZh, AltEn) = (title ?? FileName, alt.Zh, alt.En);
        Touch();
        return Result.Success();
    }

    /// <summary>Forgets who added it; the item stays.</summary>
    public void ForgetEditor()
    {
        AddedByName = "";
        Touch();
    }

    /// <summary>Checks what is said of an item.</summary>
    public static FieldChecks Check(MediaKind kind, string? title, LocalText alt)
    {
        var checks = new FieldChecks();
        checks.Text(title, TitleLength, nameof(Title));
        checks.Text(alt.Zh, AltLength, nameof(AltZh), kind == MediaKind.Picture ? Error.Invalid("Say in words what the picture shows.") : null);
        checks.Text(alt.En, AltLength, nameof(AltEn));
        return checks;
    }
}

/// <summary>A stored file as the library takes it.</summary>
/// <param name="FileId">The stored file.</param>
/// <param name="FileName">Its cleaned name.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="Size">In pixels, or null where it is no picture.</param>
internal sealed record MediaFile(Guid FileId, string FileName, string ContentType, long Length, PictureSize? Size);
