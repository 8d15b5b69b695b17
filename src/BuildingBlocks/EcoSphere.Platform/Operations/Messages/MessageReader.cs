using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Operations.Messages;

/// <summary>Reads outboxes and inboxes together, newest first.</summary>
internal sealed class MessageReader(ModuleStores stores)
{
    public async Task<(IReadOnlyList<MessageRow> Rows, string? Next)> Newest(MessageFilter filter, string? from, int size, CancellationToken ct)
    {
        var marks = ReadMarks.Parse(from);
        var sources = new List<Queue<MessageRow>>();
        foreach (var db in stores.All(filter.Module))
        {
            if (filter.Direction is null or MessageDirection.Out)
                sources.Add(new(await OutBefore(db, filter, marks.Before(db.Schema, MessageDirection.Out)).Take(size + 1).ToListAsync(ct)));
            if (filter.Direction is null or MessageDirection.In)
                sources.Add(new(await InBefore(db, filter, marks.Before(db.Schema, MessageDirection.In)).Take(size + 1).ToListAsync(ct)));
        }

        // each source keeps its own order; among the sources the newest head comes first
        var rows = new List<MessageRow>(size);
        while (rows.Count < size && sources.Where(s => s.Count > 0).MaxBy(s => s.Peek().OccurredAt) is { } source)
        {
            rows.Add(source.Dequeue());
            marks.Read(rows[^1]);
        }

        return (rows, sources.Exists(s => s.Count > 0) ? marks.ToString() : null);
    }

    /// <summary>How many wait and how many were given up.</summary>
    public async Task<(int Waiting, int Dead)> Counts(MessageFilter filter, CancellationToken ct)
    {
        var (waiting, dead) = (0, 0);
        var inAnyState = filter with { State = null };
        foreach (var db in stores.All(filter.Module))
        {
            // said as the indexes of what is not done say it, so that they are used
            var outgoing = Out(db, inAnyState)
                .Where(m => m.State != MessageState.Done)
                .GroupBy(m => m.State)
                .Select(g => new { State = g.Key, Count = g.Count() });
            var incoming = In(db, inAnyState)
                .Where(m => m.State != MessageState.Done)
                .GroupBy(m => m.State)
                .Select(g => new { State = g.Key, Count = g.Count() });
            var counts = await (
                filter.Direction switch
                {
                    MessageDirection.Out => outgoing,
                    MessageDirection.In => incoming,
                    _ => outgoing.Concat(incoming),
                }
            ).ToListAsync(ct);
            waiting += counts.Where(c => c.State == MessageState.Waiting).Sum(c => c.Count);
            dead += counts.Where(c => c.State == MessageState.Dead).Sum(c => c.Count);
        }

        return (waiting, dead);
    }

    private static IQueryable<OutboxMessage> Out(ModuleDbContext db, MessageFilter filter)
    {
        var query = db.Outbox.AsNoTracking();
        if (filter.State is { } state)
            query = query.Where(m => m.State == state);
        if (filter.State is MessageState.Waiting or MessageState.Dead)
            query = query.Where(m => m.State != MessageState.Done);
        if (Keyword.Anywhere(filter.Name) is { } name)
            query = query.Where(m => EF.Functions.Like(m.Name, name, Keyword.Escape));
        return query;
    }

    private static IQueryable<InboxMessage> In(ModuleDbContext db, MessageFilter filter)
    {
        var query = db.Inbox.AsNoTracking();
        if (filter.State is { } state)
            query = query.Where(m => m.State == state);
        if (filter.State is MessageState.Waiting or MessageState.Dead)
            query = query.Where(m => m.State != MessageState.Done);
        if (Keyword.Anywhere(filter.Name) is { } name)
            query = query.Where(m => EF.Functions.Like(m.Name, name, Keyword.Escape) || EF.Functions.Like(m.Handler, name, Keyword.Escape));
        return query;
    }

    private static IQueryable<MessageRow> OutBefore(ModuleDbContext db, MessageFilter filter, long before)
    {
        var schema = db.Schema;
        return Out(db, filter)
            .Where(m => m.Sequence < before)
            .OrderByDescending(m => m.Sequence)
            .Select(m => new MessageRow(schema, MessageDirection.Out, m.Sequence, m.Name, null, m.OccurredAt, m.State, m.Failures, m.DueAt));
    }

    private static IQueryable<MessageRow> InBefore(ModuleDbContext db, MessageFilter filter, long before)
    {
        var schema = db.Schema;
        return In(db, filter)
            .Where(m => m.Sequence < before)
            .OrderByDescending(m => m.Sequence)
            .Select(m => new MessageRow(schema, MessageDirection.In, m.Sequence, m.Name, m.Handler, m.OccurredAt, m.State, m.Failures, m.DueAt));
    }
}
