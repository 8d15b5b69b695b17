using System.Data.Common;
using System.Reflection;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace EcoSphere.Platform.Operations.Overview;

/// <summary>How the platform stands: what waits and what was given up, per module.</summary>
[ForStaff(Permissions.System)]
public sealed record GetPlatformOverview : IQuery<PlatformOverview>;

/// <summary>How the platform stands.</summary>
/// <param name="Provider">The database server.</param>
/// <param name="Version">The version of what runs.</param>
/// <param name="Modules">The modules that run.</param>
/// <param name="Failed">Those that do not, and why.</param>
public sealed record PlatformOverview(DatabaseProvider Provider, string Version, IReadOnlyList<ModuleHealth> Modules, IReadOnlyList<ModuleTrouble> Failed);

/// <summary>How one module stands.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Outbox">Its events on their way out.</param>
/// <param name="Inbox">Events on their way in.</param>
/// <param name="Mails">Its mails.</param>
public sealed record ModuleHealth(string Name, string Schema, Backlog Outbox, Backlog Inbox, Backlog Mails);

/// <summary>A module that does not run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Stage">How far it came when the host started, or null when its database has stopped answering since.</param>
/// <param name="Error">The exception's type and message.</param>
public sealed record ModuleTrouble(string Name, StartStage? Stage, string Error);

/// <summary>What has not been done.</summary>
/// <param name="Waiting">How many wait, the ones to be tried again included.</param>
/// <param name="GivenUp">How many were given up and need somebody.</param>
/// <param name="OldestWaiting">Since when the oldest waits.</param>
/// <param name="OldestGivenUp">Of when the oldest is that was given up.</param>
public sealed record Backlog(int Waiting, int GivenUp, DateTimeOffset? OldestWaiting, DateTimeOffset? OldestGivenUp);

internal sealed class GetPlatformOverviewHandler(ModuleStores stores, ModuleFailures failures, ModuleCatalog catalog, IOptions<DatabaseOptions> options)
    : IQueryHandler<GetPlatformOverview, PlatformOverview>
{
    public async Task<Result<PlatformOverview>> Handle(GetPlatformOverview request, CancellationToken cancellationToken)
    {
        var modules = new List<ModuleHealth>();
        var troubles = failures.All.Select(f => new ModuleTrouble(f.Name, f.Stage, f.Error)).ToList();
        foreach (var module in catalog.Running)
        {
            try
            {
                modules.Add(await Of(module, cancellationToken));
            }
            // the page that is to say that a database does not answer must not depend on its answer
            catch (Exception e) when (e is DbException or RetryLimitExceededException)
            {
                troubles.Add(new ModuleTrouble(module.Name, null, $"{e.GetType().Name}: {e.Message}"));
            }
        }

        var version = typeof(PlatformOverview).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        // the commit in short
        var shown = version.Split('+') is [var number, { Length: > 8 } commit] ? $"{number}+{commit[..8]}" : version;
        return new PlatformOverview(options.Value.Provider, shown, modules, troubles);
    }

    private async Task<ModuleHealth> Of(ModuleDescriptor module, CancellationToken ct)
    {
        var parts = await Parts(stores.Find(module.Schema)!, ct);
        return new ModuleHealth(module.Name, module.Schema, Of(Source.Outbox), Of(Source.Inbox), Of(Source.Mails));

        Backlog Of(Source source)
        {
            var waiting = parts.Find(p => p.Source == source && !p.GivenUp);
            var givenUp = parts.Find(p => p.Source == source && p.GivenUp);
            return new Backlog(waiting?.Count ?? 0, givenUp?.Count ?? 0, waiting?.Oldest, givenUp?.Oldest);
        }
    }

    /// <summary>All that is not done, counted in one question.</summary>
    private static Task<List<Part>> Parts(ModuleDbContext db, CancellationToken ct) =>
        db
            .Outbox.Where(m => m.State != MessageState.Done)
            .GroupBy(m => m.State)
            .Select(g => new Part
            {
                Source = Source.Outbox,
                GivenUp = g.Key == MessageState.Dead,
                Count = g.Count(),
                Oldest = g.Min(m => m.OccurredAt),
            })
            .Concat(
                db.Inbox.Where(m => m.State != MessageState.Done)
                    .GroupBy(m => m.State)
                    .Select(g => new Part
                    {
                        Source = Source.Inbox,
                        GivenUp = g.Key == MessageState.Dead,
                        Count = g.Count(),
                        Oldest = g.Min(m => m.ReceivedAt),
                    })
            )
            .Concat(
                db.Mails.Where(m => m.State == MailState.Waiting || m.State == MailState.Failed)
                    .GroupBy(m => m.State)
                    .Select(g => new Part
                    {
                        Source = Source.Mails,
                        GivenUp = g.Key == MailState.Failed,
                        Count = g.Count(),
                        Oldest = g.Min(m => m.CreatedAt),
                    })
            )
            .ToListAsync(ct);

    private enum Source
    {
        Outbox,
        Inbox,
        Mails,
    }

    private sealed class Part
    {
        public Source Source { get; init; }

        public bool GivenUp { get; init; }

        public int Count { get; init; }

        public DateTimeOffset Oldest { get; init; }
    }
}
