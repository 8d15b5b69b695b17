using EcoSphere.Platform.Data;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Operations.Mails;

/// <summary>Reads the mail queues of all modules as one, newest first.</summary>
internal sealed class MailReader(ModuleStores stores)
{
    /// <summary>What staff look for.</summary>
    public async Task<(IReadOnlyList<MailRow> Rows, Position? Next)> Newest(MailFilter filter, Position? from, int size, CancellationToken ct)
    {
        var found = new List<MailRow>();
        foreach (var db in stores.All(filter.Module))
        {
            var schema = db.Schema;
            found.AddRange(
                await Newest(Filtered(db, filter), schema, from, size)
                    .Select(m => new MailRow(schema, m.Id, m.Kind, m.To, m.CreatedAt, m.DueAt, m.SentAt, m.State, m.Failures))
                    .ToListAsync(ct)
            );
        }

        return Merged(found, r => new Position(r.CreatedAt, r.Module, r.Id), size);
    }

    /// <summary>What was written to one member at one address.</summary>
    public async Task<(IReadOnlyList<(string Module, QueuedMail Mail)> Rows, Position? Next)> NewestTo(
        Guid member,
        string address,
        Position? from,
        int size,
        CancellationToken ct
    )
    {
        var found = new List<(string Module, QueuedMail Mail)>();
        foreach (var db in stores.All())
        {
            var schema = db.Schema;
            var mails = db.Mails.AsNoTracking().Where(m => m.To == address && m.MemberId == member);
            found.AddRange((await Newest(mails, schema, from, size).ToListAsync(ct)).Select(m => (schema, m)));
        }

        return Merged(found, r => new Position(r.Mail.CreatedAt, r.Module, r.Mail.Id), size);
    }

    /// <summary>How many wait and how many were given up.</summary>
    public async Task<(int Waiting, int Failed)> Counts(MailFilter filter, CancellationToken ct)
    {
        var (waiting, failed) = (0, 0);
        var inAnyState = filter with { State = null };
        foreach (var db in stores.All(filter.Module))
        {
            var counts = await Filtered(db, inAnyState)
                .Where(m => m.State == MailState.Waiting || m.State == MailState.Failed)
                .GroupBy(m => m.State)
                .Select(g => new { State = g.Key, Count = g.Count() })
                .ToListAsync(ct);
            waiting += counts.Where(c => c.State == MailState.Waiting).Sum(c => c.Count);
            failed += counts.Where(c => c.State == MailState.Failed).Sum(c => c.Count);
        }

        return (waiting, failed);
    }

    private static IQueryable<QueuedMail> Newest(IQueryable<QueuedMail> mails, string schema, Position? from, int size) =>
        Below(mails, schema, from).OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Take(size + 1);

    /// <summary>The newest of all modules; a stable sort keeps each module's own order of mails of one instant.</summary>
    private static (IReadOnlyList<T> Rows, Position? Next) Merged<T>(List<T> found, Func<T, Position> place, int size)
    {
        var rows = found.OrderByDescending(r => place(r).At).ThenBy(r => place(r).Module, StringComparer.Ordinal).Take(size).ToList();
        return (rows, found.Count > size ? place(rows[^1]) : null);
    }

    private static IQueryable<QueuedMail> Below(IQueryable<QueuedMail> mails, string schema, Position? from)
    {
        if (from is null)
            return mails;
        var (at, module, id) = from;
        return string.CompareOrdinal(schema, module) switch
        {
            < 0 => mails.Where(m => m.CreatedAt < at),
            0 => mails.Where(m => m.CreatedAt < at || (m.CreatedAt == at && m.Id.CompareTo(id) < 0)),
            > 0 => mails.Where(m => m.CreatedAt <= at),
        };
    }

    private static IQueryable<QueuedMail> Filtered(ModuleDbContext db, MailFilter filter)
    {
        var mails = db.Mails.AsNoTracking();
        if (filter.State is { } state)
            mails = mails.Where(m => m.State == state);
        if (Keyword.Anywhere(filter.Address) is { } address)
            mails = mails.Where(m => EF.Functions.Like(m.To, address, Keyword.Escape));
        return mails;
    }
}
