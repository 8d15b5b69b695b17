using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>Looks at what was put behind the end of a picture, where viewers do not look.</summary>
internal static class Trailer
{
    public static Error? Inspect(ReadOnlySpan<byte> bytes, int end)
    {
        var rest = bytes[end..];
        if (Signatures.IsZip(rest) || Signatures.IsGzip(rest) || Signatures.IsOtherArchive(rest) || Signatures.EndsAsZip(bytes))
            return UploadErrors.Archive;
        return Markup.IsIn(rest) ? throw new ContentMismatchException() : null;
    }
}
