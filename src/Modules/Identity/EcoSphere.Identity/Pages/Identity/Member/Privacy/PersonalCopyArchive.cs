using System.IO.Compression;
using System.Text;
using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Platform.Files;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>
/// Sends a copy of all personal data as one ZIP: what can be read, the same to process, and the files that the person gave. It is written
/// while it is sent; nothing of it is kept.
/// </summary>
/// <param name="copy">The copy.</param>
/// <param name="store">The contents of the files.</param>
/// <param name="most">The bytes of all files together that one copy may have.</param>
/// <param name="documents">Writes what is to be read, once it is known which files are there.</param>
internal sealed class PersonalCopyArchive(PersonalCopy copy, IFileStore store, long most, Func<IReadOnlyList<CopiedFile>, PersonalCopyFile> documents)
    : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var gone = context.HttpContext.RequestAborted;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"EcoSphere-{copy.Number}.zip");
        response.ContentType = "application/zip";
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store, private";

        // the archive writes the few bytes between its files synchronously; the contents go asynchronously
        context.HttpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await using var archive = new ZipArchive(response.Body, ZipArchiveMode.Create, leaveOpen: true);
        var files = await WriteFiles(archive, gone);
        var written = documents(files);
        await Write(archive, "copy.json", written.Json(), gone);
        await Write(archive, "copy.html", written.Html(), gone);
    }

    private async Task<List<CopiedFile>> WriteFiles(ZipArchive archive, CancellationToken ct)
    {
        var names = new ArchiveNames();
        var files = new List<CopiedFile>();
        var room = most;
        foreach (var part in copy.Parts)
        foreach (var file in part.Files)
        {
            if (file.Length > room)
            {
                files.Add(new CopiedFile(part.Module, file, CopyOutcome.TooLarge, null));
                continue;
            }

            await using var content = await store.Open(file.StorageName, ct);
            if (content is null)
            {
                files.Add(new CopiedFile(part.Module, file, CopyOutcome.Gone, null));
                continue;
            }

            room -= file.Length;
            var place = names.Place($"files/{part.Module}", file.Name);
            await using (var entry = await Open(archive, place, ct))
                await content.CopyToAsync(entry, ct);
            files.Add(new CopiedFile(part.Module, file, CopyOutcome.Included, place));
        }

        return files;
    }

    private async Task Write(ZipArchive archive, string name, string text, CancellationToken ct)
    {
        await using var entry = await Open(archive, name, ct);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text), ct);
    }

    private Task<Stream> Open(ZipArchive archive, string name, CancellationToken ct)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = copy.RequestedAt;
        return entry.OpenAsync(ct);
    }
}
