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
        var (stored, file) = await Store(bytes, name, now, ct);
        var item = MediaItem.Add(file, title: null, alt, Writer, now);
        Must(item);
        Must(stored.Attach(item.Value.Id));
        db.Media.Add(item.Value);
        return item.Value;
    }

    /// <summary>Adds a smaller copy, as the browser of whoever uploads a picture would.</summary>
    public async Task KeepSmaller(MediaItem item, byte[] bytes, CancellationToken ct)
    {
        var (stored, file) = await Store(bytes, item.FileName, item.AddedAt, ct);
        if (!item.TakeSmaller(file))
            throw new InvalidOperationException($"The demo data break a rule: the copy does not fit {item.FileName}.");
        Must(stored.Attach(item.Id));
    }

    public static void Must(Result result)
    {
        if (result.Error is { } error)
            throw new InvalidOperationException(
                $"The demo data break a rule: {error.Message} {string.Join(' ', error.Details.Select(d => $"{d.Field}: {d.Message}"))}"
            );
    }

    private async Task<(StoredFile Stored, MediaFile File)> Store(byte[] bytes, string name, DateTimeOffset now, CancellationToken ct)
    {
        var content = new MemoryStream(bytes);
        var inspected = await inspector.Inspect(content, name, UploadMedia.Policy, ct);
        Must(inspected);
        var stored = StoredFile.Create(inspected.Value, await store.Save(content, ct), Writer.Id, now);
        db.Files.Add(stored);
        return (stored, new MediaFile(stored.Id, stored.FileName, stored.ContentType, stored.Length, inspected.Value.Size));
    }
}
