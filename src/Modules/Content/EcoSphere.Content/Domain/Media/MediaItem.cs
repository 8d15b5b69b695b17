using System.Globalization;
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

/// <summary>
/// A file of the media library; articles use it by its id, as often as they like. Its content never changes. A picture has smaller copies
/// where the browser that sent it has made them; a page asks for the width it shows (<see cref="PathOf(Guid, int)"/>).
/// </summary>
internal sealed class MediaItem : AggregateRoot
{
    public const int TitleLength = 120;
    public const int AltLength = 200;

    /// <summary>The width of the copy for cards, in pixels.</summary>
    public const int CardWidth = 400;

    /// <summary>The width of the copy for the head of a page, in pixels.</summary>
    public const int PageWidth = 800;

    /// <summary>The longest side that a picture is made smaller to before it is sent, in pixels.</summary>
    public const int LongestSide = 1600;

    private readonly List<MediaSize> _smaller = [];

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

    /// <summary>The smaller copies of a picture.</summary>
    public IReadOnlyList<MediaSize> Smaller => _smaller;

    /// <summary>The public address of an item.</summary>
    public static string PathOf(Guid id) => $"/media/{id}";

    /// <summary>The address of the smallest copy that is so wide at least, in pixels; of the picture itself where there is none.</summary>
    public static string PathOf(Guid id, int width) => string.Create(CultureInfo.InvariantCulture, $"{PathOf(id)}?width={width}");

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

    /// <summary>
    /// Takes a smaller copy in. One that cannot show the same is left out, because a browser has made it and the picture is complete without.
    /// </summary>
    /// <returns>Whether it was taken.</returns>
    public bool TakeSmaller(MediaFile copy)
    {
        if (Width is not { } width || Height is not { } height || copy.Size is not { } size)
            return false;
        // the height follows from the width, give or take the pixel that rounding costs
        var isTheSame = Math.Abs(((long)size.Height * width) - ((long)size.Width * height)) <= width;
        if (size.Width < 1 || size.Width >= width || !isTheSame || copy.Length >= Length || _smaller.Exists(s => s.Width == size.Width))
            return false;
        _smaller.Add(new MediaSize(size.Width, size.Height, copy.FileId, copy.Length));
        return true;
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
