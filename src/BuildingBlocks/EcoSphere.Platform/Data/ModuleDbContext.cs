using System.Globalization;
using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Platform.Data;

/// <summary>
/// A module's database: its own schema with its own outbox, inbox, mail queue, audit trail, files and leases. A save writes what
/// changed together with the events it raises, the mails it queues and the line in the audit trail.
/// </summary>
/// <remarks>Contexts are pooled: one serves one request after the other, so it keeps nothing of a request in fields of its own.</remarks>
/// <param name="options">The provider's options.</param>
public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options), IModuleDb
{
    private readonly List<TraceEraser> _erasers = [];
    private WriteGate? _gate;
    private bool _gateKnown;
    private bool _isTogether;
    private DbServices? _services;

    /// <summary>The schema's name, in lower case, such as <c>company</c>.</summary>
    public abstract string Schema { get; }

    /// <inheritdoc />
    public DbSet<StoredFile> Files => Set<StoredFile>();

    /// <inheritdoc />
    public IQueryable<AuditEntry> Audit => Set<AuditEntry>().AsNoTracking();

    private DbServices Services => _services ?? throw new InvalidOperationException("The context serves no request.");

    /// <summary>Events on their way out.</summary>
    internal DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Events on their way in.</summary>
    internal DbSet<InboxMessage> Inbox => Set<InboxMessage>();

    /// <summary>Mails to be sent and sent.</summary>
    internal DbSet<QueuedMail> Mails => Set<QueuedMail>();

    /// <inheritdoc />
    public void Send(MailDraft mail) => Mails.Add(QueuedMail.From(mail, Services.Clock.GetUtcNow()));

    /// <inheritdoc />
    public async Task<string> NextNumber(string series, DateTimeOffset now, CancellationToken ct)
    {
        var year = TaipeiTime.DayOf(now).Year;
        while (true)
        {
            await using var scope = Services.Scopes.CreateAsyncScope();
            var db = scope.Db(scope.ServiceProvider.GetRequiredService<ModuleCatalog>().BySchema(Schema));
            var counter =
                await db.Set<ReferenceCounter>().FindAsync([series, year], ct)
                ?? db.Set<ReferenceCounter>().Add(new ReferenceCounter { Series = series, Year = year }).Entity;
            counter.Last++;
            try
            {
                await db.SaveChangesAsync(ct);
                return string.Create(CultureInfo.InvariantCulture, $"{series}-{year:0000}-{counter.Last:000000}");
            }
            catch (DbUpdateException e) when (Conflicts.IsConflict(e))
            {
                // somebody took this very number: each round somebody succeeds, so this ends
            }
        }
    }

    /// <inheritdoc />
    public void Publish(IIntegrationEvent fact, Guid key) => Outbox.Add(OutboxMessage.Of(fact, key, Services.Clock.GetUtcNow()));

    /// <inheritdoc />
    public async Task EraseTraces(PersonTraces person, CancellationToken ct)
    {
        var eraser = new TraceEraser(this, person);
        await eraser.EraseStored(ct);
        _erasers.Add(eraser);
    }

    /// <inheritdoc />
    public void Record(string subjectType, Guid subjectId, params (string Name, object? Value)[] facts) =>
        Record(subjectType, subjectId, facts.ToDictionary(f => f.Name, f => new[] { null, f.Value }, StringComparer.Ordinal));

    /// <summary>Writes a line into the audit trail for what staff did to something that is no aggregate; it is saved with the change.</summary>
    /// <param name="subjectType">The kind of thing, such as <c>InboxMessage</c>.</param>
    /// <param name="subjectId">Its id, or an empty one where it has none.</param>
    /// <param name="changes">Before and after per value.</param>
    internal void Record(string subjectType, Guid subjectId, IReadOnlyDictionary<string, object?[]> changes) =>
        Set<AuditEntry>().Add(AuditTrail.Line(subjectType, subjectId, changes, Services));

    /// <summary>Runs one writing statement behind the gate.</summary>
    /// <param name="sql">The statement, with <c>@p0</c> … for the values.</param>
    /// <param name="values">The values.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many rows it changed.</returns>
    public async Task<int> Execute(string sql, object?[] values, CancellationToken ct)
    {
        using var turn = await Enter(ct);
        var connection = Database.GetDbConnection();
        await Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{i}";
                parameter.Value = values[i] ?? DBNull.Value;
                if (values[i] is null)
                    parameter.DbType = System.Data.DbType.String;
                command.Parameters.Add(parameter);
            }

            return await command.ExecuteNonQueryAsync(ct);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    /// <summary>The delimited name of an entity's table, for statements.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    public string TableOf<T>()
    {
        var entity = Model.FindEntityType(typeof(T))!;
        return this.GetService<ISqlGenerationHelper>().DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
    }

    /// <summary>An instant as a value for a statement of this provider.</summary>
    /// <param name="instant">The instant.</param>
    public object Instant(DateTimeOffset instant) => Database.IsSqlite() ? instant.UtcTicks : instant;

    /// <summary>An id as a value for a statement of this provider.</summary>
    /// <param name="id">The id.</param>
    public object Key(Guid id) => Database.IsSqlite() ? id.ToString().ToUpperInvariant() : id;

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save asynchronously.");

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        var entries = ChangeTracker.Entries().ToList();
        var auditLines = AuditTrail.Of(entries, Services).ToList();
        foreach (var entry in entries)
        {
            if (entry.Entity is not AggregateRoot root)
                continue;
            var facts = root.TakeEvents();
            foreach (var fact in facts)
                Outbox.Add(OutboxMessage.Of(fact, root.Id, Services.Clock.GetUtcNow()));
            if (entry.State == EntityState.Modified && facts.Count == 0)
                root.Touch();
        }

        Set<AuditEntry>().AddRange(auditLines);
        foreach (var eraser in _erasers)
            eraser.EraseUnsaved();
        var published = ChangeTracker.Entries<OutboxMessage>().Any(m => m.State == EntityState.Added);
        var mailed = ChangeTracker.Entries<QueuedMail>().Any(m => m.State == EntityState.Added);
        int saved;
        using (await Enter(cancellationToken))
            saved = await Write(acceptAllChangesOnSuccess, cancellationToken);
        _erasers.Clear();
        // what is not committed yet cannot be seen by those who would be woken
        if (!_isTogether)
            Wake(published, mailed);
        return saved;
    }

    /// <summary>
    /// Writes what changed; runs behind the gate. A module that guards a number with statements of its own overrides it and runs these in
    /// one transaction with what changed.
    /// </summary>
    /// <param name="acceptAllChangesOnSuccess">Whether the changes count as saved afterwards.</param>
    /// <param name="ct">Cancels.</param>
    protected virtual Task<int> Write(bool acceptAllChangesOnSuccess, CancellationToken ct) => base.SaveChangesAsync(acceptAllChangesOnSuccess, ct);

    /// <summary>Runs several saves in one transaction, behind the gate. Where the connection is lost, all of it runs again.</summary>
    /// <param name="work">What saves. Nothing of it remains when it throws.</param>
    /// <param name="ct">Cancels.</param>
    internal async Task Together(Func<Task> work, CancellationToken ct)
    {
        await Database
            .CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                using var turn = await Enter(ct);
                await using var transaction = await Database.BeginTransactionAsync(ct);
                _isTogether = true;
                try
                {
                    await work();
                    await transaction.CommitAsync(ct);
                }
                finally
                {
                    _isTogether = false;
                    ChangeTracker.Clear();
                }
            });
        Wake(published: true, mailed: true);
    }

    /// <summary>Begins to serve a request.</summary>
    /// <param name="services">The request.</param>
    internal void Serve(DbServices services)
    {
        _services = services;
        _erasers.Clear();
    }

    /// <summary>Waits for the turn to write, where the database has one writer only.</summary>
    internal async ValueTask<WriteGate.Turn> Enter(CancellationToken ct)
    {
        if (_isTogether)
            return default;
        if (!_gateKnown)
        {
            _gate = Database.IsSqlite() ? WriteGate.Of(Database.GetConnectionString()!) : null;
            _gateKnown = true;
        }

        return _gate is null ? default : await _gate.Enter(ct);
    }

    private void Wake(bool published, bool mailed)
    {
        if (published)
            Services.Signals.Wake(Work.Outbox, Schema);
        if (mailed)
            Services.Signals.Wake(Work.Mail, Schema);
    }

    /// <summary>Maps the module's own entities.</summary>
    /// <param name="model">The model under construction.</param>
    protected abstract void Map(ModelBuilder model);

    /// <inheritdoc />
    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // SQLite has no schemas: naming one there only logs a warning for each table
        if (Database.IsSqlServer())
            modelBuilder.HasDefaultSchema(Schema);
        PlatformModel.Map(modelBuilder);
        Map(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            if (typeof(AggregateRoot).IsAssignableFrom(entity.ClrType))
                entity.FindProperty(nameof(AggregateRoot.Version))!.IsConcurrencyToken = true;
            // ids are made by the domain; EF would take a part with an id for one that is stored already
            foreach (var property in entity.GetProperties().Where(p => p.ClrType == typeof(Guid)))
                property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        }
    }

    /// <inheritdoc />
    protected sealed override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.IgnoreAny<IIntegrationEvent>();
        configurationBuilder.Properties<string>().HaveMaxLength(400);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        if (Database.IsSqlite())
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
            configurationBuilder.Properties<TimeSpan>().HaveConversion<long>();
            configurationBuilder.Properties<decimal>().HaveConversion<double>();
            // converted, a flag is compared with a value, which an index can find; as a bare condition SQLite walks through the whole table
            configurationBuilder.Properties<bool>().HaveConversion<long>();
        }
        else
        {
            configurationBuilder.Properties<decimal>().HavePrecision(18, 4);
            configurationBuilder.Properties<DateTimeOffset>().HavePrecision(7);
            configurationBuilder.Properties<DateOnly>().HaveConversion<DateOnlyAsDateTime>().HaveColumnType("date");
        }
    }
}
