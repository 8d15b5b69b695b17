using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Operations.Messages;

/// <summary>
/// Changes events that were given up, in whatever module they lie. Saves by itself, because the pipeline saves only the platform's
/// own database; the line in the audit trail is saved with the change.
/// </summary>
internal sealed class DeadLetters(ModuleStores stores, WorkSignals signals)
{
    public static Error Gone => Error.NotFound("There is no such event.");

    public async Task<Result> Change(string module, MessageDirection direction, long sequence, Action<StoredMessage> change, CancellationToken ct)
    {
        if (stores.Find(module) is not { } db)
            return Gone;
        StoredMessage? message =
            direction == MessageDirection.Out
                ? await db.Outbox.SingleOrDefaultAsync(m => m.Sequence == sequence, ct)
                : await db.Inbox.SingleOrDefaultAsync(m => m.Sequence == sequence, ct);
        if (message is null)
            return Gone;
        if (message.State != MessageState.Dead)
            return Error.Conflict("This event is not waiting for anybody: it was retried, discarded or done in the meantime.");

        change(message);
        db.Record(
            message.GetType().Name,
            message.EventId,
            new Dictionary<string, object?[]>(StringComparer.Ordinal) { [nameof(StoredMessage.State)] = [nameof(MessageState.Dead), message.State.ToString()] }
        );
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (Conflicts.IsConflict(e))
        {
            db.ChangeTracker.Clear();
            return Conflicts.Overtaken;
        }

        signals.Wake(direction == MessageDirection.Out ? Work.Outbox : Work.Inbox, module);
        return Result.Success();
    }
}
