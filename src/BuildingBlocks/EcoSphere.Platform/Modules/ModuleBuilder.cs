using System.Reflection;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Platform.Modules;

/// <summary>Receives what a module declares of itself.</summary>
public sealed class ModuleBuilder
{
    /// <summary>
    /// EF Core 6 inserts four rows and more of one table with a MERGE, which numbers them in any order; events and messages must be
    /// numbered in the order in which they were raised.
    /// </summary>
    private const int RowByRow = 3;

    internal ModuleBuilder(IModule module, IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        Module = module;
        Services = services;
        Configuration = configuration;
        Environment = environment;
    }

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The configuration.</summary>
    public IConfiguration Configuration { get; }

    /// <summary>The environment.</summary>
    public IHostEnvironment Environment { get; }

    internal IModule Module { get; }

    internal Assembly Assembly => Module.GetType().Assembly;

    internal Type? DbType { get; private set; }

    /// <summary>Declares the module's database.</summary>
    /// <typeparam name="TPort">The interface the use cases see.</typeparam>
    /// <typeparam name="TDb">The context with the model.</typeparam>
    /// <typeparam name="TSqlite">The context with the SQLite migrations.</typeparam>
    /// <typeparam name="TSqlServer">The context with the SQL Server migrations.</typeparam>
    public void UseDatabase<TPort, TDb, TSqlite, TSqlServer>()
        where TPort : class
        where TDb : ModuleDbContext, TPort
        where TSqlite : TDb
        where TSqlServer : TDb
    {
        DbType = typeof(TDb);
        var schema = Module.Name.ToLowerInvariant();
        var options = Configuration.GetSection("Database").Get<DatabaseOptions>() ?? new DatabaseOptions();
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            var folder = Path.GetFullPath(options.Directory, Environment.ContentRootPath);
            Directory.CreateDirectory(folder);
            var connection = $"Data Source={Path.Combine(folder, schema + ".db")};Foreign Keys=True;Default Timeout=30";
            Services.AddDbContextPool<TSqlite>(o =>
                Common(o.UseSqlite(connection)).AddInterceptors(new SqliteConnections(options.Synchronous), new SqliteStatements())
            );
            Serve<TDb, TSqlite>();
        }
        else
        {
            // its own where there is one, so that the database can keep modules apart by their logins
            var connection =
                Configuration.GetConnectionString(Module.Name)
                ?? Configuration.GetConnectionString("EcoSphere")
                ?? throw new InvalidOperationException("ConnectionStrings:EcoSphere is needed when Database:Provider is SqlServer.");
            Services.AddDbContextPool<TSqlServer>(o =>
                Common(o.UseSqlServer(connection, s => s.EnableRetryOnFailure().MaxBatchSize(RowByRow).MigrationsHistoryTable("__EFMigrationsHistory", schema)))
            );
            Serve<TDb, TSqlServer>();
        }

        if (typeof(TPort) != typeof(TDb))
            Services.AddScoped<TPort>(sp => sp.GetRequiredService<TDb>());
    }

    /// <summary>Tells a context that comes out of the pool which request it serves now.</summary>
    private void Serve<TDb, TProvider>()
        where TDb : ModuleDbContext
        where TProvider : TDb =>
        Services.AddScoped<TDb>(sp =>
        {
            var db = sp.GetRequiredService<TProvider>();
            db.Serve(sp.GetRequiredService<DbServices>());
            return db;
        });

    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options) =>
        options
            .EnableThreadSafetyChecks(enableChecks: false)
            // a list of one page is small: one round trip beats several
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
}
