using System.Security.Claims;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Search;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.UiKit.Pages.Admin.Search;

/// <summary>
/// Asks every module whose permission the person holds, all at the same time, each in a scope of its own: what one of them does to its
/// database, or how long it takes, is nothing to the others.
/// </summary>
internal sealed class RecordSearches(IEnumerable<IRecordSearch> modules, Contributions contributions, IServiceScopeFactory scopes)
{
    /// <summary>Nobody waits longer for a list to choose from.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The modules that failed or were too slow.</summary>
    public IReadOnlyCollection<string> Silent => contributions.Silent;

    public async Task<IReadOnlyList<RecordHit>> Find(ClaimsPrincipal user, RecordTerm term, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        var asked = new List<(string Module, Task<IReadOnlyList<RecordHit>> Answer)>();
        foreach (var part in modules.Where(m => user.HasClaim(EcoClaims.Permission, m.Permission)))
            if (contributions.Runs(part) is { } module)
                asked.Add((module, Ask(part.GetType(), term, limit.Token)));

        var hits = new List<RecordHit>();
        foreach (var (module, answer) in asked)
        {
            try
            {
                // a module that does not mind its token is not waited for either
                hits.AddRange(await answer.WaitAsync(limit.Token));
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                contributions.Miss(module, e);
            }
        }

        return hits;
    }

    private Task<IReadOnlyList<RecordHit>> Ask(Type part, RecordTerm term, CancellationToken ct) =>
        Task.Run(
            async () =>
            {
                await using var scope = scopes.CreateAsyncScope();
                var module = scope.ServiceProvider.GetServices<IRecordSearch>().Single(m => m.GetType() == part);
                return await module.Find(term, ct);
            },
            ct
        );
}
