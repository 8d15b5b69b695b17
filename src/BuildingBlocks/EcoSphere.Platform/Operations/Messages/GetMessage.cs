using System.Text.Json;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Operations.Trail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Operations.Messages;

/// <summary>One event with its content and its fate.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Sequence">Its number there.</param>
[ForStaff(Permissions.System)]
public sealed record GetMessage(string Module, MessageDirection Direction, long Sequence) : IQuery<MessageDetail>;

/// <summary>One event.</summary>
/// <param name="Row">As it stands in the list.</param>
/// <param name="Id">The event's id.</param>
/// <param name="Key">The aggregate it belongs to.</param>
/// <param name="Payload">The content as readable JSON.</param>
/// <param name="Error">Why it failed last.</param>
/// <param name="ReceivedAt">When it came in; null on its way out.</param>
/// <param name="HandledAt">When the reaction was done.</param>
/// <param name="HeldBack">How many later events of the same aggregate wait until this one is done.</param>
/// <param name="History">What staff did to it.</param>
public sealed record MessageDetail(
    MessageRow Row,
    Guid Id,
    Guid Key,
    string Payload,
    string? Error,
    DateTimeOffset? ReceivedAt,
    DateTimeOffset? HandledAt,
    int HeldBack,
    IReadOnlyList<AuditRow> History
);

internal sealed class GetMessageHandler(ModuleStores stores) : IQueryHandler<GetMessage, MessageDetail>
{
    private static readonly JsonSerializerOptions Indented = new(EventJson.Options) { WriteIndented = true };

    public async Task<Result<MessageDetail>> Handle(GetMessage request, CancellationToken cancellationToken)
    {
        if (stores.Find(request.Module) is not { } db)
            return DeadLetters.Gone;
        var found =
            request.Direction == MessageDirection.Out ? await Out(db, request.Sequence, cancellationToken) : await In(db, request.Sequence, cancellationToken);
        if (found is null)
            return DeadLetters.Gone;
        var history = await db
            .Audit.Where(a => a.SubjectId == found.Id && (a.SubjectType == nameof(OutboxMessage) || a.SubjectType == nameof(InboxMessage)))
            .OrderBy(a => a.At)
            .ToListAsync(cancellationToken);
        return found with { History = [.. history.Select(a => AuditRow.Of(db.Schema, a))] };
    }

    private static async Task<MessageDetail?> Out(ModuleDbContext db, long sequence, CancellationToken ct)
    {
        if (await db.Outbox.AsNoTracking().SingleOrDefaultAsync(m => m.Sequence == sequence, ct) is not { } m)
            return null;
        var heldBack =
            m.State == MessageState.Done
                ? 0
                : await db.Outbox.CountAsync(
                    l => l.State == MessageState.Waiting && l.State != MessageState.Done && l.Key == m.Key && l.Sequence > sequence,
                    ct
                );
        return new MessageDetail(
            new MessageRow(db.Schema, MessageDirection.Out, m.Sequence, m.Name, null, m.OccurredAt, m.State, m.Failures, m.DueAt),
            m.Id,
            m.Key,
            Readable(m.Payload),
            m.Error,
            null,
            null,
            heldBack,
            []
        );
    }

    private static async Task<MessageDetail?> In(ModuleDbContext db, long sequence, CancellationToken ct)
    {
        if (await db.Inbox.AsNoTracking().SingleOrDefaultAsync(m => m.Sequence == sequence, ct) is not { } m)
            return null;
        var heldBack =
            m.State == MessageState.Done
                ? 0
                : await db.Inbox.CountAsync(
                    l => l.State == MessageState.Waiting && l.State != MessageState.Done && l.Handler == m.Handler && l.Key == m.Key && l.Sequence > sequence,
                    ct
                );
        return new MessageDetail(
            new MessageRow(db.Schema, MessageDirection.In, m.Sequence, m.Name, m.Handler, m.OccurredAt, m.State, m.Failures, m.DueAt),
            m.MessageId,
            m.Key,
            Readable(m.Payload),
            m.Error,
            m.ReceivedAt,
            m.HandledAt,
            heldBack,
            []
        );
    }

    private static string Readable(string payload)
    {
        try
        {
            return JsonSerializer.Serialize(JsonDocument.Parse(payload), Indented);
        }
        catch (JsonException)
        {
            return payload; // that may be why it failed
        }
    }
}
