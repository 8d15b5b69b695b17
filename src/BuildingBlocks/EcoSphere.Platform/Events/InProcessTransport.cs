using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Platform.Events;

/// <summary>Writes events straight into the inbox of a module of this process.</summary>
internal sealed class InProcessTransport(IServiceScopeFactory scopes, ModuleCatalog catalog, TimeProvider clock, WorkSignals signals) : IEventTransport
{
    public async Task Deliver(string subscriber, IReadOnlyList<EventEnvelope> events, CancellationToken ct)
    {
        var module = catalog.BySchema(subscriber);
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.Db(module);
            try
            {
                if (await Write(db, module, events, ct))
                    signals.Wake(Work.Inbox, subscriber);
                return;
            }
            catch (DbUpdateException e) when (attempt < 3 && Conflicts.IsConflict(e))
            {
                // another host delivered some of them in between: look again which are missing
            }
        }
    }

    private async Task<bool> Write(ModuleDbContext db, ModuleDescriptor module, IReadOnlyList<EventEnvelope> events, CancellationToken ct)
    {
        var ids = events.Select(e => e.Id).ToArray();
        var there = (await db.Inbox.AsNoTracking().Where(m => ids.Contains(m.MessageId)).Select(m => new { m.MessageId, m.Handler }).ToListAsync(ct))
            .Select(m => (m.MessageId, m.Handler))
            .ToHashSet();
        var now = clock.GetUtcNow();
        var written = false;
        foreach (var e in events)
        foreach (var reaction in module.ReactionsTo(e.Name))
        {
            if (there.Contains((e.Id, reaction.Name)))
                continue;
            written = true;
            db.Inbox.Add(
                new InboxMessage
                {
                    MessageId = e.Id,
                    Handler = reaction.Name,
                    Name = e.Name,
                    Key = e.Key,
                    Payload = e.Payload,
                    OccurredAt = e.OccurredAt,
                    ReceivedAt = now,
                    DueAt = now,
                }
            );
        }

        if (written)
            await db.SaveChangesAsync(ct);
        return written;
    }
}
