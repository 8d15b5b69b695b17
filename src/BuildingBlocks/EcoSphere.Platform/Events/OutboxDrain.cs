using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Platform.Events;

/// <summary>Hands a module's waiting events to the subscribers. One host at a time per module, so that order holds.</summary>
internal sealed partial class OutboxDrain(
    IServiceScopeFactory scopes,
    ModuleCatalog catalog,
    IEventTransport transport,
    TimeProvider clock,
    ILogger<OutboxDrain> logger
) : IDrain
{
    private const int Batch = 200;

    public Work Work => Work.Outbox;

    public async Task<DrainOutcome> Drain(ModuleDescriptor module, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.Db(module);
        if (!await Due(db).AnyAsync(ct))
            return DrainOutcome.Idle;
        await using var lease = await HeldLease.Take(db, "outbox", clock, ct);
        if (lease is null)
            return DrainOutcome.Busy;
        while (await Due(db).OrderBy(m => m.Sequence).Take(Batch).ToListAsync(ct) is { Count: > 0 } batch)
        {
            await Deliver(db, batch, ct);
            db.ChangeTracker.Clear();
            if (!await lease.Keep(ct))
                return DrainOutcome.Busy;
        }

        return DrainOutcome.Worked;
    }

    /// <summary>What waits and is not held back by an earlier failed message of the same aggregate.</summary>
    private IQueryable<OutboxMessage> Due(ModuleDbContext db)
    {
        var now = clock.GetUtcNow();
        // "not done" is the filter of the index: without these words the whole outbox is read
        return db.Outbox.Where(m =>
            m.State != MessageState.Done
            && m.State == MessageState.Waiting
            && m.DueAt <= now
            && !db.Outbox.Any(b => b.State != MessageState.Done && b.Key == m.Key && b.Sequence < m.Sequence && (b.State == MessageState.Dead || b.DueAt > now))
        );
    }

    private async Task Deliver(ModuleDbContext db, List<OutboxMessage> batch, CancellationToken ct)
    {
        var failed = new HashSet<OutboxMessage>();
        foreach (var subscriber in catalog.Modules)
        {
            var events = batch
                .Where(m => subscriber.ReactionsTo(m.Name).Count > 0)
                .Select(m => new EventEnvelope(m.Id, m.Name, m.Key, m.Payload, m.OccurredAt))
                .ToList();
            if (events.Count == 0)
                continue;
            try
            {
                await transport.Deliver(subscriber.Schema, events, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                DeliveryFailed(logger, e, db.Schema, subscriber.Schema, events.Count);
                foreach (var message in batch.Where(m => subscriber.ReactionsTo(m.Name).Count > 0))
                    if (failed.Add(message))
                    {
                        message.Fail(e.Message.Cut(2000), clock.GetUtcNow());
                        PlatformMetrics.EventFailed(db.Schema, message.State == MessageState.Dead);
                    }
            }
        }

        if (failed.Count > 0)
            await db.SaveChangesAsync(ct);
        var done = batch.Where(m => !failed.Contains(m)).Select(m => m.Sequence).ToList();
        if (done.Count > 0)
            await db.Execute($"UPDATE {db.TableOf<OutboxMessage>()} SET \"State\" = 'Done' WHERE \"Sequence\" IN ({string.Join(',', done)})", [], ct);
    }

    [LoggerMessage(1, LogLevel.Error, "{Count} events of {Publisher} could not be delivered to {Subscriber}")]
    private static partial void DeliveryFailed(ILogger logger, Exception exception, string publisher, string subscriber, int count);
}
