using EcoSphere.Platform.Jobs;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Platform.Files;

/// <summary>
/// Removes contents that no record of any module names: a host crashed after it had written the content and before it saved the record.
/// What is younger than a day may still be about to get its record.
/// </summary>
[Schedule("0 50 3 * * ?")]
internal sealed partial class RemoveOrphanedFiles(
    IServiceScopeFactory scopes,
    ModuleCatalog catalog,
    IFileStore store,
    TimeProvider clock,
    ILogger<RemoveOrphanedFiles> logger
) : IModuleJob
{
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    public async Task Run(CancellationToken ct)
    {
        // the records of a module that is switched off cannot be seen here, but its contents lie beside the others
        if (!catalog.IsWhole)
            return;
        var before = clock.GetUtcNow() - Grace;
        var named = await Named(ct);
        var removed = 0;
        await foreach (var name in store.List(before, ct))
        {
            if (named.Contains(name))
                continue;
            await store.Delete(name, ct);
            removed++;
        }

        await store.DeleteUnfinished(before, ct);
        if (removed > 0)
            Removed(logger, removed);
    }

    private async Task<HashSet<string>> Named(CancellationToken ct)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var module in catalog.Modules)
        {
            await using var scope = scopes.CreateAsyncScope();
            await foreach (var name in scope.Db(module).Files.AsNoTracking().Select(f => f.StorageName).AsAsyncEnumerable().WithCancellation(ct))
                named.Add(name);
        }

        return named;
    }

    [LoggerMessage(1, LogLevel.Warning, "{Count} contents that no record names were removed")]
    private static partial void Removed(ILogger logger, int count);
}
