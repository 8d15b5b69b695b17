using EcoSphere.Kernel;
using EcoSphere.Platform.SystemStore;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.UiKit.Composition;

/// <summary>
/// The public pages that hosts keep ready, and what many of them show alike. Each host keeps its own; a stamp in the shared database tells the others that they
/// are to let go of theirs, which they do within a second.
/// </summary>
/// <param name="scopes">Reaches the shared database.</param>
/// <param name="store">The pages that this host keeps.</param>
public sealed class KeptPages(IServiceScopeFactory scopes, IOutputCacheStore store) : IDisposable
{
    private const string Stamp = "public-pages";
    private const int MostParts = 1000;

    private readonly MemoryCache _parts = new(new MemoryCacheOptions { SizeLimit = MostParts });
    private long? _seen;
    private bool _looksTwice;

    /// <summary>What many public pages show alike, such as what a list can be narrowed by: made once for all of them, and let go of with them.</summary>
    /// <typeparam name="T">What it is. It is shared, so nobody may change it.</typeparam>
    /// <param name="name">Its name among all of the site. Of names that visitors can make up only those that lead somewhere may be kept.</param>
    /// <param name="make">Makes it; a failure is not kept.</param>
    public async Task<Result<T>> Keep<T>(string name, Func<Task<Result<T>>> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        if (_parts.TryGetValue(name, out Result<T>? kept))
            return kept!;
        var made = await make();
        if (made.IsSuccess)
            _parts.Set(name, made, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = PublicPages.Kept });
        return made;
    }

    /// <summary>Lets go of all public pages: at once on this host, within a second on the others. Called when the change is saved.</summary>
    /// <param name="ct">Cancels.</param>
    public async Task Renew(CancellationToken ct)
    {
        await LetGo(ct);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Stamps>().Raise(Stamp, ct);
    }

    /// <summary>
    /// Lets go of the pages of this host when some host has asked for it since the last look, and once more with the look after
    /// that: a page that was just being made of the old state is kept only after the first time.
    /// </summary>
    /// <param name="ct">Cancels.</param>
    internal async Task Look(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var stamp = await scope.ServiceProvider.GetRequiredService<Stamps>().Read(Stamp, ct);
        var isRaised = stamp != _seen;
        if (isRaised || _looksTwice)
            await LetGo(ct);
        (_seen, _looksTwice) = (stamp, isRaised);
    }

    /// <inheritdoc/>
    public void Dispose() => _parts.Dispose();

    private ValueTask LetGo(CancellationToken ct)
    {
        _parts.Clear();
        return store.EvictByTagAsync(PublicPages.Tag, ct);
    }
}
