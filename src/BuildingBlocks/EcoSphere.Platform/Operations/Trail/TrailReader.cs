using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Operations.Trail;

/// <summary>Reads the audit trails of all modules as one, newest first.</summary>
internal sealed class TrailReader(ModuleStores stores)
{
    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    public async Task<(IReadOnlyList<AuditRow> Rows, Position? Next)> Newest(AuditFilter filter, Position? from, int size, CancellationToken ct)
    {
        var found = new List<AuditRow>();
        foreach (var db in stores.All(filter.Module))
        {
            var lines = await Below(Filtered(db, filter), db.Schema, from)
                .OrderByDescending(a => a.At)
                .ThenByDescending(a => a.Id)
                .Take(size + 1)
                .ToListAsync(ct);
            found.AddRange(lines.Select(a => AuditRow.Of(db.Schema, a)));
        }

        // a stable sort keeps each module's own order of lines of one instant
        var rows = found.OrderByDescending(r => r.At).ThenBy(r => r.Module, StringComparer.Ordinal).Take(size).ToList();
        return (rows, found.Count > size ? new Position(rows[^1].At, rows[^1].Module, rows[^1].Id) : null);
    }

    private static IQueryable<AuditEntry> Below(IQueryable<AuditEntry> lines, string schema, Position? from)
    {
        if (from is null)
            return lines;
        var (at, module, id) = from;
        return string.CompareOrdinal(schema, module) switch
        {
            < 0 => lines.Where(a => a.At < at),
            0 => lines.Where(a => a.At < at || (a.At == at && a.Id.CompareTo(id) < 0)),
            > 0 => lines.Where(a => a.At <= at),
        };
    }

    private static IQueryable<AuditEntry> Filtered(ModuleDbContext db, AuditFilter filter)
    {
        var lines = db.Audit;
        if (Guid.TryParse(filter.Actor, out var actor))
            lines = lines.Where(a => a.ActorId == actor);
        else if (Keyword.Anywhere(filter.Actor) is { } name)
            lines = lines.Where(a => EF.Functions.Like(a.ActorName, name, Keyword.Escape));
        if (Keyword.Anywhere(filter.Action) is { } action)
            lines = lines.Where(a => EF.Functions.Like(a.Action, action, Keyword.Escape));
        if (filter.SubjectId is { } subject)
            lines = lines.Where(a => a.SubjectId == subject);
        if (filter.From is { } first)
        {
            var begin = Midnight(first);
            lines = lines.Where(a => a.At >= begin);
        }

        if (filter.To is { } last && last < DateOnly.MaxValue)
        {
            var end = Midnight(last.AddDays(1));
            lines = lines.Where(a => a.At < end);
        }

        return lines;
    }

    /// <summary>When a day begins in Taipei.</summary>
    private static DateTimeOffset Midnight(DateOnly day) =>
        new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), day == DateOnly.MinValue ? TimeSpan.Zero : Taipei).ToUniversalTime();
}
