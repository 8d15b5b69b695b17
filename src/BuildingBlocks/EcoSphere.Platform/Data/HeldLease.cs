namespace EcoSphere.Platform.Data;

/// <summary>A lease while its work goes on: renewed in good time, given back at the end.</summary>
internal sealed class HeldLease : IAsyncDisposable
{
    private readonly ModuleDbContext _db;
    private readonly string _name;
    private readonly TimeProvider _clock;
    private long _taken;

    private HeldLease(ModuleDbContext db, string name, TimeProvider clock) => (_db, _name, _clock, _taken) = (db, name, clock, clock.GetTimestamp());

    /// <summary>Takes a lease.</summary>
    /// <returns>Null when another host holds it.</returns>
    public static async Task<HeldLease?> Take(ModuleDbContext db, string name, TimeProvider clock, CancellationToken ct) =>
        await db.TryTake(name, clock.GetUtcNow(), ct) ? new HeldLease(db, name, clock) : null;

    /// <summary>To be asked between two pieces of work, each of which must take less than half of <see cref="Leases.Duration"/>.</summary>
    /// <returns>Whether the work may go on; not so when another host has taken it over.</returns>
    public async ValueTask<bool> Keep(CancellationToken ct)
    {
        if (_clock.GetElapsedTime(_taken) < Leases.Duration / 4)
            return true;
        var asked = _clock.GetTimestamp();
        if (!await _db.TryTake(_name, _clock.GetUtcNow(), ct))
            return false;
        _taken = asked;
        return true;
    }

    public async ValueTask DisposeAsync() => await _db.Free(_name, _clock.GetUtcNow(), CancellationToken.None);
}
