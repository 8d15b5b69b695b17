using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files;

/// <summary>A file that may be kept.</summary>
/// <param name="FileName">The cleaned name, for showing.</param>
/// <param name="Kind">What it is, by extension and by content.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="Size">How large a picture is, or null for a document.</param>
public sealed record InspectedFile(string FileName, FileKind Kind, long Length, PictureSize? Size = null)
{
    /// <summary>The content type under which it will be served; what the browser claimed plays no part.</summary>
    public string ContentType => Kind.ContentType();
}
