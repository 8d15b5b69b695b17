using EcoSphere.Platform.Files;

namespace EcoSphere.Marketplace.Application.Files;

/// <summary>A file as pages name it.</summary>
/// <param name="CanPreview">Whether browsers show it by themselves.</param>
internal sealed record FileView(Guid Id, string Name, string ContentType, long Length, bool CanPreview)
{
    public bool IsPicture => ContentType.StartsWith("image/", StringComparison.Ordinal);

    public static FileView Of(StoredFile file) => new(file.Id, file.FileName, file.ContentType, file.Length, FileDownload.CanPreview(file));
}

/// <summary>A file to be sent to the browser; whoever gets it disposes of the content.</summary>
internal sealed record OpenedFile(StoredFile File, Stream Content);
