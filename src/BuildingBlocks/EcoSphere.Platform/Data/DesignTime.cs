using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace EcoSphere.Platform.Data;

/// <summary>Lets the migration tool build a module's context for one provider without a host.</summary>
/// <typeparam name="TContext">The module's context for the provider.</typeparam>
public abstract class DesignTimeFactory<TContext> : IDesignTimeDbContextFactory<TContext>
    where TContext : ModuleDbContext
{
    /// <inheritdoc />
    public TContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<TContext>();
        var schema = typeof(TContext).Name.Split("Db", 2)[0].ToLowerInvariant();
        if (typeof(TContext).Name.EndsWith("Sqlite", StringComparison.Ordinal))
            options.UseSqlite("Data Source=:memory:");
        else
            options.UseSqlServer("Server=design-time-only", o => o.MigrationsHistoryTable("__EFMigrationsHistory", schema));
        return (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
    }
}
