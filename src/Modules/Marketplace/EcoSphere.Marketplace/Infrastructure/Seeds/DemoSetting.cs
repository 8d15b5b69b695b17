using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Marketplace.Infrastructure.Seeds;

/// <summary>What the seeds of the demo data have in common: whether they run, and how they keep files.</summary>
internal sealed class DemoSetting(MarketplaceDb db, IFileStore store, IConfiguration configuration, IHostEnvironment environment)
{
    public bool IsWanted => environment.IsDevelopment() && configuration.GetValue<bool>("Demo:Seed");

    /// <summary>Keeps a file that belongs to a record, as an upload would be.</summary>
    public async Task<Guid> Keep(byte[] bytes, string name, FileKind kind, Guid ownerId, Guid uploadedBy, DateTimeOffset now, CancellationToken ct)
    {
        var content = await store.Save(new MemoryStream(bytes), ct);
        var file = StoredFile.Create(new InspectedFile(name, kind, bytes.Length), content, uploadedBy, now);
        Must(file.Attach(ownerId));
        db.Files.Add(file);
        return file.Id;
    }

    public static void Must(Result result)
    {
        if (result.Error is { } error)
            throw new InvalidOperationException($"The demo data break a rule: {error.Message} {string.Join(' ', error.Details.Select(d => d.Message))}");
    }
}
