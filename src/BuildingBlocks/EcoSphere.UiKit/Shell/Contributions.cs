using EcoSphere.Platform.Modules;
using Microsoft.Extensions.Logging;

namespace EcoSphere.UiKit.Shell;

/// <summary>
/// Asks the modules for their parts of a page that belongs to none of them. One that failed to start or throws is named; the others' parts
/// are shown.
/// </summary>
internal sealed partial class Contributions(ModuleCatalog catalog, ILogger<Contributions> logger)
{
    private readonly SortedSet<string> _silent = new(StringComparer.Ordinal);

    /// <summary>The modules whose parts are missing.</summary>
    public IReadOnlyCollection<string> Silent => _silent;

    public async Task<IReadOnlyList<T>> Ask<TPart, T>(IEnumerable<TPart> parts, Func<TPart, Task<IReadOnlyList<T>>> ask, CancellationToken ct)
        where TPart : notnull
    {
        var all = new List<T>();
        foreach (var part in parts)
        {
            if (Runs(part) is not { } module)
                continue;
            try
            {
                all.AddRange(await ask(part));
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                Miss(module, e);
            }
        }

        return all;
    }

    /// <summary>The name of a part's module, or null where that does not run, which is noted.</summary>
    public string? Runs(object part)
    {
        var module = catalog.Modules.FirstOrDefault(m => m.Assembly == part.GetType().Assembly);
        if (module is not null && !catalog.Runs(module))
        {
            _silent.Add(module.Name);
            return null;
        }

        return module?.Name ?? "System";
    }

    /// <summary>Notes that a module's part is missing.</summary>
    public void Miss(string module, Exception exception)
    {
        _silent.Add(module);
        Failed(logger, exception, module);
    }

    [LoggerMessage(1, LogLevel.Error, "{Module} could not give its part of a page")]
    private static partial void Failed(ILogger logger, Exception exception, string module);
}
