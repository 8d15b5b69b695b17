using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Modules;
using EcoSphere.Training.Contracts;
using EcoSphere.Training.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace EcoSphere.Training.Tests.Listening;

/// <summary>A module that listens to the new one; the host of the test finds it like any other.</summary>
public sealed class ListenerModule : IModule
{
    public string Name => "Listener";

    public Type Texts => typeof(ListenerModule);

    public void Register(ModuleBuilder module) => module.UseDatabase<ListenerDb, ListenerDb, ListenerDbSqlite, ListenerDbSqlServer>();
}

internal abstract class ListenerDb(DbContextOptions options) : ModuleDbContext(options)
{
    public override string Schema => "listener";

    public DbSet<Heard> Heard => Set<Heard>();

    protected override void Map(ModelBuilder model) => model.Entity<Heard>(e => e.ToTable("Heard").HasKey(h => h.Id));
}

internal sealed class ListenerDbSqlite(DbContextOptions<ListenerDbSqlite> options) : ListenerDb(options);

internal sealed class ListenerDbSqlServer(DbContextOptions<ListenerDbSqlServer> options) : ListenerDb(options);

/// <summary>What was heard.</summary>
internal sealed class Heard
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }
}

/// <summary>Writes down what it hears.</summary>
internal sealed class NoteWorkshop(ListenerDb db) : IReaction<WorkshopAdded>
{
    public Task Handle(WorkshopAdded fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        db.Heard.Add(new Heard { Id = fact.WorkshopId, Title = fact.Title });
        return Task.CompletedTask;
    }
}

/// <summary>The tables of both: a module that was only just made has no migrations yet.</summary>
internal sealed class MakeTables(TrainingDb training, ListenerDb listener) : ISeed
{
    public int Order => 0;

    public async Task Run(CancellationToken ct)
    {
        foreach (var db in (ModuleDbContext[])[training, listener])
            if (!await HasOutbox(db, ct))
                await db.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(ct);
    }

    private static async Task<bool> HasOutbox(ModuleDbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Outbox'";
        return (long)(await command.ExecuteScalarAsync(ct))! > 0;
    }
}
