using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Coaching.Infrastructure.Seeds;

/// <summary>What the seeds of the demo data have in common: whether they run, and how they keep files.</summary>
internal sealed class DemoSetting(CoachingDb db, IFileStore store, IConfiguration configuration, IHostEnvironment environment)
{
    public bool IsWanted => environment.IsDevelopment() && configuration.GetValue<bool>("Demo:Seed");

    /// <summary>Keeps a document that says what it stands for, as an upload would be.</summary>
    public async Task<StoredFile> Keep(string title, string name, Guid uploadedBy, DateTimeOffset now, CancellationToken ct)
    {
        var bytes = DemoDocument.Pdf(title, "Coaching application");
        var content = await store.Save(new MemoryStream(bytes), ct);
        var file = StoredFile.Create(new InspectedFile(name, FileKind.Pdf, bytes.Length), content, uploadedBy, now);
        db.Files.Add(file);
        return file;
    }

    public static void Must(Result result)
    {
        if (result.Error is { } error)
            throw new InvalidOperationException(
                $"The seeds break a rule: {error.Message} {string.Join(' ', error.Details.Select(d => $"{d.Field}: {d.Message}"))}"
            );
    }
}
