using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.SystemStore;

/// <summary>Numbers that all hosts see. One is raised when what hosts keep ready is no longer true.</summary>
/// <param name="db">The shared database.</param>
public sealed class Stamps(SystemDb db)
{
    /// <summary>Raises a stamp. Two who raise it at once raise it twice.</summary>
    /// <param name="name">The stamp's name.</param>
    /// <param name="ct">Cancels.</param>
    public async Task Raise(string name, CancellationToken ct)
    {
        if (await TryRaise(name, ct))
            return;
        try
        {
            await db.Execute($"INSERT INTO {db.TableOf<Stamp>()} (\"Name\", \"Number\") VALUES (@p0, 1)", [name], ct);
        }
        catch (System.Data.Common.DbException) when (!ct.IsCancellationRequested)
        {
            // another host began it in between; where the database itself fails, this fails too
            await TryRaise(name, ct);
        }
    }

    /// <summary>Reads a stamp.</summary>
    /// <param name="name">The stamp's name.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How often it has been raised.</returns>
    public Task<long> Read(string name, CancellationToken ct) => db.Stamps.Where(s => s.Name == name).Select(s => s.Number).SingleOrDefaultAsync(ct);

    private async Task<bool> TryRaise(string name, CancellationToken ct) =>
        await db.Execute($"UPDATE {db.TableOf<Stamp>()} SET \"Number\" = \"Number\" + 1 WHERE \"Name\" = @p0", [name], ct) > 0;
}

/// <summary>How often something has changed that hosts keep ready.</summary>
internal sealed class Stamp
{
    public required string Name { get; init; }

    public long Number { get; init; }
}
