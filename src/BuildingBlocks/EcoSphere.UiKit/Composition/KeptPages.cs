using EcoSphere.Platform.SystemStore;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.UiKit.Composition;

/// <summary>
/// The public pages that hosts keep ready. Each host keeps its own; a stamp in the shared database tells the others that they
/// are to let go of theirs, which they do within a second.
/// </summary>
/// <param name="scopes">Reaches the shared database.</param>
/// <param name="store">The pages that this host keeps.</param>
public sealed class KeptPages(IServiceScopeFactory scopes, IOutputCacheStore store)
{
    private const string Stamp = "public-pages";

    private long? _seen;
    private bool _looksTwice;

    /// <summary>Lets go of all public pages: at once on this host, within a second on the others. Called when the change is saved.</summary>
    /// <param name="ct">Cancels.</param>
    public async Task Renew(CancellationToken ct)
    {
        await store.EvictByTagAsync(PublicPages.Tag, ct);
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
            await store.EvictByTagAsync(PublicPages.Tag, ct);
        (_seen, _looksTwice) = (stamp, isRaised);
    }
}
