using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace EcoSphere.Platform.Files;

/// <summary>Serves a file so that it can do no harm: the browser may neither guess its type nor run it. What is private it may not keep either.</summary>
public sealed class FileDownload : FileStreamResult
{
    private const string Sandbox = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    // PDF viewers of browsers are not shown in a sandbox (Safari saves the file instead); scripts in a PDF cannot leave it.
    private const string PdfViewer = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    private const string Private = "no-store, private";

    // within the hour a browser does not ask at all, later only whether it is the same
    private const string Public = "public, max-age=3600";

    private static readonly string[] Previews =
    [
        FileKind.Jpeg.ContentType(),
        FileKind.Png.ContentType(),
        FileKind.Webp.ContentType(),
        FileKind.Pdf.ContentType(),
    ];
    private readonly string _fileName;
    private readonly bool _inline;
    private readonly string _keeping;

    private FileDownload(Stream content, string fileName, string contentType, bool inline, string keeping = Private)
        : base(content, contentType)
    {
        _fileName = fileName;
        _inline = inline;
        _keeping = keeping;
    }

    /// <summary>A file to be saved by the browser.</summary>
    /// <param name="content">Disposed of when it has been sent.</param>
    /// <param name="file">Its name and type.</param>
    public static FileDownload Attachment(Stream content, StoredFile file) => Attachment(content, file.FileName, file.ContentType);

    /// <summary>A file to be saved by the browser.</summary>
    /// <param name="content">Disposed of when it has been sent.</param>
    /// <param name="fileName">The name under which it is to be saved.</param>
    /// <param name="contentType">Its type.</param>
    public static FileDownload Attachment(Stream content, string fileName, string contentType) => new(content, fileName, contentType, inline: false);

    /// <summary>A file to be shown by the browser, where <see cref="CanPreview"/>; any other is sent to be saved.</summary>
    /// <param name="content">Disposed of when it has been sent.</param>
    /// <param name="file">Its name and type.</param>
    public static FileDownload Preview(Stream content, StoredFile file) => new(content, file.FileName, file.ContentType, CanPreview(file));

    /// <summary>A picture that everybody may see, as part of a page. Browsers keep it for a while.</summary>
    /// <param name="content">Disposed of when it has been sent.</param>
    /// <param name="file">Its name, type and hash.</param>
    public static FileDownload PublicPicture(Stream content, StoredFile file) =>
        new(content, file.FileName, file.ContentType, CanPreview(file), Public) { EntityTag = TagOf(file) };

    /// <summary>A document that everybody may save. Browsers keep it for a while.</summary>
    /// <param name="content">Disposed of when it has been sent.</param>
    /// <param name="file">Its name, type and hash.</param>
    public static FileDownload PublicDocument(Stream content, StoredFile file) =>
        new(content, file.FileName, file.ContentType, inline: false, Public) { EntityTag = TagOf(file) };

    /// <summary>Whether browsers show such a file by themselves and safely: JPEG, PNG, WebP and PDF.</summary>
    public static bool CanPreview(StoredFile file) => Previews.Contains(file.ContentType, StringComparer.Ordinal);

    /// <inheritdoc />
    public override Task ExecuteResultAsync(ActionContext context)
    {
        var disposition = new ContentDispositionHeaderValue(_inline ? "inline" : "attachment");
        disposition.SetHttpFileName(_fileName);

        var headers = context.HttpContext.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = _keeping;
        headers.ContentSecurityPolicy = _inline && ContentType == FileKind.Pdf.ContentType() ? PdfViewer : Sandbox;
        return base.ExecuteResultAsync(context);
    }

    private static EntityTagHeaderValue TagOf(StoredFile file) => new($"\"{file.Sha256}\"");
}
