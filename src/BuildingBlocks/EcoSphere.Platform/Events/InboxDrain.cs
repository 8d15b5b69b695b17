using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Platform.Events;

/// <summary>Runs a module's reactions to what has arrived: each effect in one transaction with the mark "handled".</summary>
internal sealed partial class InboxDrain(IServiceScopeFactory scopes, TimeProvider clock, ILogger<InboxDrain> logger) : IDrain
{
    private const int Batch = 100;

    /// <summary>So many are handled in one transaction: enough to share its cost, few enough not to keep a writing page waiting.</summary>
    private const int Stride = 10;

    /// <summary>A reaction that lost a race is simply run again.</summary>
    private const int Races = 3;

    public Work Work => Work.Inbox;

    public async Task<DrainOutcome> Drain(ModuleDescriptor module, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.Db(module);
        if (!await Due(db).AnyAsync(ct))
            return DrainOutcome.Idle;
        await using var lease = await HeldLease.Take(db, "inbox", clock, ct);
        if (lease is null)
            return DrainOutcome.Busy;
        while (await Due(db).OrderBy(m => m.Sequence).Take(Batch).AsNoTracking().ToListAsync(ct) is { Count: > 0 } batch)
        {
            var heldBack = new HashSet<(string, Guid)>();
            foreach (var stride in batch.Chunk(Stride))
            {
                if (await HandleTogether(module, stride, heldBack, ct))
                {
                    if (!await lease.Keep(ct))
                        return DrainOutcome.Busy;
                    continue;
                }

                foreach (var message in stride)
                {
                    if (heldBack.Contains((message.Handler, message.Key)))
                        continue;
                    if (!await Handle(module, message, ct))
                        heldBack.Add((message.Handler, message.Key));
                    if (!await lease.Keep(ct))
                        return DrainOutcome.Busy;
                }
            }
        }

        return DrainOutcome.Worked;
    }

    /// <summary>What waits and is not held back by an earlier failed message of the same aggregate for the same handler.</summary>
    private IQueryable<InboxMessage> Due(ModuleDbContext db)
    {
        var now = clock.GetUtcNow();
        // "not done" is the filter of the index: without these words the whole inbox is read
        return db.Inbox.Where(m =>
            m.State != MessageState.Done
            && m.State == MessageState.Waiting
            && m.DueAt <= now
            && !db.Inbox.Any(b =>
                b.State != MessageState.Done
                && b.Handler == m.Handler
                && b.Key == m.Key
                && b.Sequence < m.Sequence
                && (b.State == MessageState.Dead || b.DueAt > now)
            )
        );
    }

    /// <summary>Handles several messages in one transaction.</summary>
    /// <returns>False when one of them fails: none has taken effect, and each is to be handled by itself.</returns>
    private async Task<bool> HandleTogether(ModuleDescriptor module, InboxMessage[] messages, HashSet<(string, Guid)> heldBack, CancellationToken ct)
    {
        if (messages.Length == 1 || Array.Exists(messages, m => heldBack.Contains((m.Handler, m.Key))))
            return false;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.Db(module);
        try
        {
            await db.Together(
                async () =>
                {
                    foreach (var message in messages)
                        await React(scope, db, module, message, ct);
                },
                ct
            );
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            HandledSingly(logger, e, messages.Length, module.Schema);
            return false;
        }
    }

    private async Task<bool> Handle(ModuleDescriptor module, InboxMessage message, CancellationToken ct)
    {
        for (var race = 1; ; race++)
        {
            try
            {
                await React(module, message, ct);
                return true;
            }
            catch (DbUpdateException e) when (race < Races && Conflicts.IsConflict(e))
            {
                if (await IsDone(module, message, ct))
                    return true;
            }
            catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                ReactionFailed(logger, e, message.Handler, message.Name, message.MessageId, message.Failures + 1);
                await NoteFailure(module, message, e, ct);
                return false;
            }
        }
    }

    private async Task React(ModuleDescriptor module, InboxMessage message, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await React(scope, scope.Db(module), module, message, ct);
    }

    private async Task React(AsyncServiceScope scope, ModuleDbContext db, ModuleDescriptor module, InboxMessage message, CancellationToken ct)
    {
        scope.ServiceProvider.GetRequiredService<AuditContext>().Begin(message.Handler);
        await module.React(scope.ServiceProvider, message, ct);
        // a copy: after a lost race the next attempt starts from the message as it was
        var row = message.Copy();
        db.Attach(row);
        row.Handled(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private async Task<bool> IsDone(ModuleDescriptor module, InboxMessage message, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.Db(module).Inbox.AnyAsync(m => m.Sequence == message.Sequence && m.State == MessageState.Done, ct);
    }

    private async Task NoteFailure(ModuleDescriptor module, InboxMessage message, Exception exception, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.Db(module);
        if (await db.Inbox.SingleOrDefaultAsync(m => m.Sequence == message.Sequence && m.State == MessageState.Waiting, ct) is not { } row)
            return;
        row.Fail($"{exception.GetType().Name}: {exception.Message}".Cut(2000), clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        PlatformMetrics.EventFailed(module.Schema, row.State == MessageState.Dead);
    }

    [LoggerMessage(2, LogLevel.Information, "{Count} events of {Module} could not be handled together and are handled one after the other")]
    private static partial void HandledSingly(ILogger logger, Exception exception, int count, string module);

    [LoggerMessage(1, LogLevel.Error, "{Handler} failed on {Event} {MessageId}, attempt {Attempt}")]
    private static partial void ReactionFailed(ILogger logger, Exception exception, string handler, string @event, Guid messageId, int attempt);
}
