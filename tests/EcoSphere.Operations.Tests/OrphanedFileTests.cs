using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.SystemStore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcoSphere.Operations.Tests;

public sealed class OrphanedFileTests
{
    [Fact]
    public async Task A_content_without_a_record_goes_after_a_day_and_every_other_stays()
    {
        var app = await App.Start(new App.Settings());
        try
        {
            var (orphan, fresh) = (await Save(app), await Save(app));
            var named = new List<string>();
            foreach (var module in app.Services.GetRequiredService<ModuleCatalog>().Modules)
                named.Add(await Name(app, module, await Save(app)));
            foreach (var old in named.Append(orphan))
                Age(app, old);

            await app.Run("system", "RemoveOrphanedFiles");

            (await IsThere(app, orphan)).ShouldBeFalse();
            (await IsThere(app, fresh)).ShouldBeTrue();
            foreach (var name in named)
                (await IsThere(app, name)).ShouldBeTrue();
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_host_without_some_of_the_modules_removes_nothing()
    {
        var app = await App.Start(
            new App.Settings { Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Modules:Enabled:0"] = "Identity" } }
        );
        try
        {
            var foreign = await Save(app);
            Age(app, foreign);
            await app.Run("system", "RemoveOrphanedFiles");
            (await IsThere(app, foreign)).ShouldBeTrue();
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private static async Task<string> Save(App app) =>
        (await app.With<IFileStore, StoredContent>(s => s.Save(new MemoryStream("%PDF-1.4"u8.ToArray()), CancellationToken.None))).StorageName;

    /// <summary>Gives the content a record in a module.</summary>
    private static async Task<string> Name(App app, ModuleDescriptor module, string storageName)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.Db(module);
        db.Files.Add(
            StoredFile.Create(
                new InspectedFile("proof.pdf", FileKind.Pdf, 8),
                new StoredContent(storageName, new string('0', 64), 8),
                Guid.CreateVersion7(),
                app.Clock.GetUtcNow()
            )
        );
        await db.SaveChangesAsync();
        return storageName;
    }

    private static void Age(App app, string storageName) =>
        File.SetLastWriteTimeUtc(
            Path.Combine(app.Services.GetRequiredService<IOptions<FilesOptions>>().Value.Directory, storageName),
            app.Clock.GetUtcNow().UtcDateTime.AddHours(-25)
        );

    private static async Task<bool> IsThere(App app, string storageName)
    {
        var content = await app.With<IFileStore, Stream?>(s => s.Open(storageName, CancellationToken.None));
        if (content is not null)
            await content.DisposeAsync();
        return content is not null;
    }
}
