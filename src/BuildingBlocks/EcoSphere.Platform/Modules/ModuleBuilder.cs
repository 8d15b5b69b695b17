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
            var pragmas = new SqlitePragmas(options.Synchronous);
            Services.AddDbContext<TDb, TSqlite>(o => Common(o.UseSqlite(connection)).AddInterceptors(pragmas), optionsLifetime: ServiceLifetime.Singleton);
        }
        else
        {
            var connection = Configuration.GetConnectionString("EcoSphere")
                ?? throw new InvalidOperationException("ConnectionStrings:EcoSphere is needed when Database:Provider is SqlServer.");
            Services.AddDbContext<TDb, TSqlServer>(
                o => Common(o.UseSqlServer(connection, s => s.EnableRetryOnFailure().MigrationsHistoryTable("__EFMigrationsHistory", schema))),
                optionsLifetime: ServiceLifetime.Singleton);
        }

        if (typeof(TPort) != typeof(TDb)) Services.AddScoped<TPort>(sp => sp.GetRequiredService<TDb>());
    }

    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options) => options
        .EnableThreadSafetyChecks(enableChecks: false)
        // a list of one page is small: one round trip beats several
        .ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
}
