using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace EcoSphere.Platform.Files;

/// <summary>Serves a private file so that it can do no harm: the browser may neither guess its type, nor run it, nor keep it.</summary>
public sealed class FileDownload : FileStreamResult
{
    private const string Sandbox = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    // PDF viewers of browsers are not shown in a sandbox (Safari saves the file instead); scripts in a PDF cannot leave it.
    private const string PdfViewer = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    private static readonly string[] Previews = [FileKind.Jpeg.ContentType(), FileKind.Png.ContentType(), FileKind.Webp.ContentType(), FileKind.Pdf.ContentType()];
    private readonly string _fileName;
    private readonly bool _inline;

    private FileDownload(Stream content, string fileName, string contentType, bool inline)
        : base(content, contentType)
    {
        _fileName = fileName;
        _inline = inline;
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
        headers.CacheControl = "no-store, private";
        headers.ContentSecurityPolicy = _inline && ContentType == FileKind.Pdf.ContentType() ? PdfViewer : Sandbox;
        return base.ExecuteResultAsync(context);
    }
}
