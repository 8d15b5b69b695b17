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
                sources.Add(new(await Out(db, filter, marks.Before(db.Schema, MessageDirection.Out)).Take(size + 1).ToListAsync(ct)));
            if (filter.Direction is null or MessageDirection.In)
                sources.Add(new(await In(db, filter, marks.Before(db.Schema, MessageDirection.In)).Take(size + 1).ToListAsync(ct)));
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
        foreach (var db in stores.All(filter.Module))
        foreach (var direction in Enum.GetValues<MessageDirection>().Where(d => filter.Direction is null || filter.Direction == d))
        {
            waiting += await Filtered(MessageState.Waiting).CountAsync(ct);
            dead += await Filtered(MessageState.Dead).CountAsync(ct);

            IQueryable<MessageRow> Filtered(MessageState state) =>
                direction == MessageDirection.Out
                    ? Out(db, filter with { State = state }, long.MaxValue)
                    : In(db, filter with { State = state }, long.MaxValue);
        }

        return (waiting, dead);
    }

    private static IQueryable<MessageRow> Out(ModuleDbContext db, MessageFilter filter, long before)
    {
        var query = db.Outbox.AsNoTracking().Where(m => m.Sequence < before);
        if (filter.State is { } state)
            query = query.Where(m => m.State == state);
        // said as the index of what is not done says it, so that the index is used
        if (filter.State is MessageState.Waiting or MessageState.Dead)
            query = query.Where(m => m.State != MessageState.Done);
        if (Keyword.Anywhere(filter.Name) is { } name)
            query = query.Where(m => EF.Functions.Like(m.Name, name, Keyword.Escape));
        var schema = db.Schema;
        return query
            .OrderByDescending(m => m.Sequence)
            .Select(m => new MessageRow(schema, MessageDirection.Out, m.Sequence, m.Name, null, m.OccurredAt, m.State, m.Failures, m.DueAt));
    }

    private static IQueryable<MessageRow> In(ModuleDbContext db, MessageFilter filter, long before)
    {
        var query = db.Inbox.AsNoTracking().Where(m => m.Sequence < before);
        if (filter.State is { } state)
            query = query.Where(m => m.State == state);
        if (filter.State is MessageState.Waiting or MessageState.Dead)
            query = query.Where(m => m.State != MessageState.Done);
        if (Keyword.Anywhere(filter.Name) is { } name)
            query = query.Where(m => EF.Functions.Like(m.Name, name, Keyword.Escape) || EF.Functions.Like(m.Handler, name, Keyword.Escape));
        var schema = db.Schema;
        return query
            .OrderByDescending(m => m.Sequence)
            .Select(m => new MessageRow(schema, MessageDirection.In, m.Sequence, m.Name, m.Handler, m.OccurredAt, m.State, m.Failures, m.DueAt));
    }
}
