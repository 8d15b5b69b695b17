namespace EcoSphere.Platform.Files;

/// <summary>The kinds of files that can be taken in. Nothing else is, SVG and other text formats least of all.</summary>
public enum FileKind
{
    /// <summary>A JPEG image.</summary>
    Jpeg,

    /// <summary>A PNG image.</summary>
    Png,

    /// <summary>A WebP image.</summary>
    Webp,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A document of Word 97 to 2003.</summary>
    Doc,

    /// <summary>A Word document without macros.</summary>
    Docx,

    /// <summary>An Excel workbook without macros.</summary>
    Xlsx,
}

/// <summary>What is known about each kind.</summary>
public static class FileKinds
{
    private static readonly (FileKind Kind, string ContentType, string[] Extensions)[] Facts =
    [
        (FileKind.Jpeg, "image/jpeg", [".jpg", ".jpeg"]),
        (FileKind.Png, "image/png", [".png"]),
        (FileKind.Webp, "image/webp", [".webp"]),
        (FileKind.Pdf, "application/pdf", [".pdf"]),
        (FileKind.Doc, "application/msword", [".doc"]),
        (FileKind.Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"]),
        (FileKind.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]),
    ];

    /// <summary>The content type under which a kind is served.</summary>
    public static string ContentType(this FileKind kind) => Of(kind).ContentType;

    /// <summary>The extensions of a kind, with the dot, in lower case.</summary>
    public static IReadOnlyList<string> Extensions(this FileKind kind) => Of(kind).Extensions;

    /// <summary>The kind an extension promises.</summary>
    /// <param name="extension">With the dot, in any case.</param>
    /// <returns>The kind, or null for an extension that is never taken.</returns>
    public static FileKind? FromExtension(string extension)
    {
        foreach (var fact in Facts)
        {
            if (fact.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
                return fact.Kind;
        }

        return null;
    }

    private static (FileKind Kind, string ContentType, string[] Extensions) Of(FileKind kind) => Facts.First(fact => fact.Kind == kind);
}
