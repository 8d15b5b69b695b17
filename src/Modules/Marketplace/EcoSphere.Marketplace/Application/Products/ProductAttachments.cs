using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Files;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>The two lists of files that a product has; they are kept in the same way.</summary>
internal enum AttachmentKind
{
    /// <summary>Pictures, with words for who cannot see them.</summary>
    Images,

    /// <summary>Brochures and other documents, with titles.</summary>
    Files,
}

/// <summary>A file of a product as a form has it.</summary>
/// <param name="FileId">The stored file.</param>
/// <param name="TextZh">What an image shows, or a document's title, as typed.</param>
/// <param name="TextEn">The same in English, or null.</param>
internal sealed record ProductAttachment(Guid FileId, string? TextZh, string? TextEn);

internal static class ProductAttachments
{
    public const int TextLength = ProductImage.AltLength;

    /// <summary>What the list takes.</summary>
    public static UploadPolicy Policy(this AttachmentKind kind) => kind == AttachmentKind.Images ? UploadPolicy.Images : UploadPolicy.Reports;

    /// <summary>The section of the form that the list is.</summary>
    public static ProductSection Section(this AttachmentKind kind) => kind == AttachmentKind.Images ? ProductSection.Images : ProductSection.Files;

    public static int Most(this AttachmentKind kind) => kind == AttachmentKind.Images ? ProductContent.MaxImages : ProductContent.MaxFiles;

    public static Error TooMany(this AttachmentKind kind) =>
        kind == AttachmentKind.Images
            ? Error.Invalid("A product has at most {0} images.", kind.Most())
            : Error.Invalid("A product has at most {0} files.", kind.Most());

    public static IReadOnlyList<ProductAttachment> Attachments(this ProductContent content, AttachmentKind kind) =>
        kind == AttachmentKind.Images
            ? [.. content.Images.Select(i => new ProductAttachment(i.FileId, i.AltZh, i.AltEn))]
            : [.. content.Files.Select(f => new ProductAttachment(f.FileId, f.TitleZh, f.TitleEn))];

    /// <summary>The content with other images or files.</summary>
    public static ProductContent With(this ProductContent content, AttachmentKind kind, IEnumerable<ProductAttachment> list) =>
        kind == AttachmentKind.Images
            ? content with
            {
                Images = [.. list.Select(a => new ProductImage(a.FileId, TextInput.Title(a.TextZh) ?? "", TextInput.Title(a.TextEn)))],
            }
            : content with
            {
                Files = [.. list.Select(a => new ProductFile(a.FileId, TextInput.Title(a.TextZh) ?? "", TextInput.Title(a.TextEn)))],
            };

    /// <summary>Checks the words for one file.</summary>
    /// <param name="kind">The list.</param>
    /// <param name="attachment">The file.</param>
    /// <param name="prefix">What comes before the names of the inputs.</param>
    public static IReadOnlyList<Error> Check(this AttachmentKind kind, ProductAttachment attachment, string prefix = "")
    {
        var checks = new FieldChecks();
        var missing = kind == AttachmentKind.Images ? Error.Invalid("Say in words what the image shows.") : Error.Invalid("Give the file a title.");
        checks.Text(TextInput.Title(attachment.TextZh), TextLength, prefix + nameof(attachment.TextZh), missing);
        checks.Text(TextInput.Title(attachment.TextEn), TextLength, prefix + nameof(attachment.TextEn));
        return checks.Failure?.Details ?? [];
    }
}
