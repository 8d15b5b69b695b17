using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace EcoSphere.Reliability.Tests.Probe;

internal abstract class ProbeDb(DbContextOptions options) : ModuleDbContext(options)
{
    public override string Schema => "probe";

    public DbSet<Effect> Effects => Set<Effect>();

    public DbSet<Total> Totals => Set<Total>();

    protected override void Map(ModelBuilder model)
    {
        // nothing forbids a second row: an effect that happened twice is seen
        model.Entity<Effect>(e => e.ToTable("Effects").HasKey(x => x.Sequence));
        model.Entity<Effect>().Property(e => e.Sequence).ValueGeneratedOnAdd();
        model.Entity<Total>(e => e.ToTable("Totals").HasKey(x => x.Key));
    }
}

internal sealed class ProbeDbSqlite(DbContextOptions<ProbeDbSqlite> options) : ProbeDb(options);

internal sealed class ProbeDbSqlServer(DbContextOptions<ProbeDbSqlServer> options) : ProbeDb(options);

/// <summary>One effect of one event.</summary>
internal sealed class Effect
{
    public long Sequence { get; private set; }

    public required Guid Key { get; init; }

    public required int Number { get; init; }
}

/// <summary>How many events of an aggregate have taken effect.</summary>
internal sealed class Total
{
    public required Guid Key { get; init; }

    public int Count { get; set; }
}

/// <summary>The tables; a module of a test has no migrations.</summary>
internal sealed class MakeProbeTables(ProbeDb db) : ISeed
{
    public int Order => 0;

    public async Task Run(CancellationToken ct)
    {
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (!await creator.HasTablesAsync(ct) || await IsEmpty(ct))
            await creator.CreateTablesAsync(ct);
    }

    private async Task<bool> IsEmpty(CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Effects'";
        return (long)(await command.ExecuteScalarAsync(ct))! == 0;
    }
}
