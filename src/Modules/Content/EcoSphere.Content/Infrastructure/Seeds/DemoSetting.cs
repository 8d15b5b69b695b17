using EcoSphere.Content.Application.Media;
using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Content.Infrastructure.Seeds;

/// <summary>What the seeds of the demo data have in common: whether they run, who writes, and how they keep files.</summary>
internal sealed class DemoSetting(ContentDb db, UploadInspector inspector, IFileStore store, IConfiguration configuration, IHostEnvironment environment)
{
    public static Editor Writer { get; } = new(DemoPersons.Admin.MemberId, DemoPersons.Admin.Name);

    public bool IsWanted => environment.IsDevelopment() && configuration.GetValue<bool>("Demo:Seed");

    /// <summary>Takes a file into the media library, as an upload would be.</summary>
    public async Task<MediaItem> Keep(byte[] bytes, string name, LocalText alt, DateTimeOffset now, CancellationToken ct)
    {
        var content = new MemoryStream(bytes);
        var inspected = await inspector.Inspect(content, name, UploadMedia.Policy, ct);
        Must(inspected);
        var file = StoredFile.Create(inspected.Value, await store.Save(content, ct), Writer.Id, now);
        var media = new MediaFile(file.Id, file.FileName, file.ContentType, file.Length, inspected.Value.Size);
        var item = MediaItem.Add(media, title: null, alt, Writer, now);
        Must(item);
        Must(file.Attach(item.Value.Id));
        db.Files.Add(file);
        db.Media.Add(item.Value);
        return item.Value;
    }

    public static void Must(Result result)
    {
        if (result.Error is { } error)
            throw new InvalidOperationException(
                $"The demo data break a rule: {error.Message} {string.Join(' ', error.Details.Select(d => $"{d.Field}: {d.Message}"))}"
            );
    }
}
