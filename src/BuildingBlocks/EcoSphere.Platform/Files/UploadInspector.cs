using System.Buffers;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files.Inspection;

namespace EcoSphere.Platform.Files;

/// <summary>The one gate for uploads: extension, size, content and viruses, in that order.</summary>
/// <param name="scanner">Asked last, about files that passed everything else.</param>
public sealed class UploadInspector(IVirusScanner scanner)
{
    /// <summary>Looks through an upload. The stream stands at its beginning afterwards, ready to be saved.</summary>
    /// <param name="content">A seekable stream, or null when the form came without a file.</param>
    /// <param name="fileName">The name as the browser sent it.</param>
    /// <param name="policy">What the form takes.</param>
    /// <param name="ct">Ends the inspection.</param>
    /// <returns>What is known about the file, or one of <see cref="UploadErrors"/>.</returns>
    public async Task<Result<InspectedFile>> Inspect(Stream? content, string? fileName, UploadPolicy policy, CancellationToken ct)
    {
        var name = UploadName.Clean(fileName);
        if (content is null || name.Length == 0)
            return UploadErrors.NoneChosen;
        if (!content.CanSeek)
            throw new ArgumentException("The content must be seekable, because it is read more than once.", nameof(content));

        var extension = Path.GetExtension(name);
        if (FileKinds.FromExtension(extension) is not { } kind || !policy.Kinds.Contains(kind))
            return UploadErrors.WrongType(policy);
        if (content.Length == 0)
            return UploadErrors.Empty;
        if (content.Length > policy.MaxBytes)
            return UploadErrors.TooLarge(policy);

        var length = (int)content.Length;
        PictureSize? size;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            content.Position = 0;
            await content.ReadExactlyAsync(buffer.AsMemory(0, length), ct);
            var looked = Look(kind, extension, new ArraySegment<byte>(buffer, 0, length), ct);
            if (looked.Refusal is { } refusal)
                return refusal;
            size = looked.Size;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        if (size is not null && !policy.Takes(size))
            return UploadErrors.TooManyPixels(policy);
        content.Position = 0;
        var scanned = await scanner.Scan(content, ct);
        content.Position = 0;
        return scanned.IsSuccess ? new InspectedFile(name, kind, length, size) : scanned.Error!;
    }

    private static (Error? Refusal, PictureSize? Size) Look(FileKind kind, string extension, ArraySegment<byte> bytes, CancellationToken ct)
    {
        try
        {
            var refusal = kind switch
            {
                FileKind.Jpeg => JpegContent.Inspect(bytes),
                FileKind.Png => PngContent.Inspect(bytes),
                FileKind.Webp => WebpContent.Inspect(bytes),
                FileKind.Pdf => PdfContent.Inspect(bytes),
                FileKind.Doc => WordBinaryContent.Inspect(bytes, new InspectionBudget(ct)),
                _ => OpenPackageContent.Inspect(bytes, kind, new InspectionBudget(ct)),
            };
            return refusal is null ? (null, PictureSizes.Read(kind, bytes)) : (refusal, null);
        }
        catch (ContentMismatchException)
        {
            return (UploadErrors.ContentMismatch(extension.ToLowerInvariant()), null);
        }
        catch (InvalidDataException)
        {
            return (UploadErrors.Unreadable, null);
        }
    }
}
