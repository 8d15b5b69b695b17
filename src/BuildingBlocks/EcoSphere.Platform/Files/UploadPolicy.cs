using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files;

/// <summary>What one form takes: the kinds of files and how large one may be.</summary>
/// <param name="Kinds">The allowed kinds, in the order in which they are told.</param>
/// <param name="MaxBytes">The largest size of one file. Inspection holds one file in memory, so keep it in the tens of megabytes.</param>
public sealed record UploadPolicy(IReadOnlyList<FileKind> Kinds, long MaxBytes)
{
    private const long Megabyte = 1024 * 1024;
    private const int Megapixel = 1_000_000;

    /// <summary>Scans and documents that prove something, and what is attached to a message.</summary>
    public static UploadPolicy ProofDocuments { get; } =
        new([FileKind.Jpeg, FileKind.Png, FileKind.Pdf, FileKind.Doc, FileKind.Docx, FileKind.Xlsx], 10 * Megabyte);

    /// <summary>Pictures that are shown on a page.</summary>
    public static UploadPolicy Images { get; } = new([FileKind.Jpeg, FileKind.Png, FileKind.Webp], 5 * Megabyte) { MaxMegapixels = 24 };

    /// <summary>Reports that are final and only read.</summary>
    public static UploadPolicy Reports { get; } = new([FileKind.Pdf, FileKind.Doc, FileKind.Docx], 20 * Megabyte);

    /// <summary>Excel templates, empty and filled in.</summary>
    public static UploadPolicy Workbooks { get; } = new([FileKind.Xlsx], 10 * Megabyte);

    /// <summary>
    /// The most that a picture may unfold to, in millions of pixels: a few kilobytes can hold enough of them to exhaust whoever looks at
    /// it. What is only read holds an A3 page scanned at 600 dots per inch.
    /// </summary>
    public int MaxMegapixels { get; init; } = 100;

    /// <summary>The limit in megabytes, as people are told.</summary>
    public decimal MaxMegabytes => decimal.Round((decimal)MaxBytes / Megabyte, 1);

    /// <summary>The extensions as the <c>accept</c> attribute of an input wants them.</summary>
    public string Accept => string.Join(',', Extensions);

    /// <summary>The extensions, with the dot.</summary>
    public IEnumerable<string> Extensions => Kinds.SelectMany(kind => kind.Extensions());

    /// <summary>Whether a picture is within the limit.</summary>
    /// <param name="size">Its size.</param>
    public bool Takes(PictureSize size) => (long)size.Width * size.Height <= (long)MaxMegapixels * Megapixel;
}
