namespace EcoSphere.Content.Domain.Media;

/// <summary>A smaller copy of a picture of the media library.</summary>
internal sealed class MediaSize
{
    private MediaSize() { }

    /// <summary>Made by <see cref="MediaItem.TakeSmaller"/>.</summary>
    public MediaSize(int width, int height, Guid fileId, long length) => (Width, Height, FileId, Length) = (width, height, fileId, length);

    /// <summary>In pixels.</summary>
    public int Width { get; private set; }

    /// <summary>In pixels.</summary>
    public int Height { get; private set; }

    /// <summary>The stored file.</summary>
    public Guid FileId { get; private set; }

    /// <summary>The number of bytes.</summary>
    public long Length { get; private set; }
}
