using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.SystemStore;

/// <summary>What the hosts share and no module owns: key ring, used human checks, the holidays and stamps.</summary>
public abstract class SystemDb(DbContextOptions options) : ModuleDbContext(options)
{
    /// <inheritdoc />
    public override string Schema => "system";

    internal DbSet<DataProtectionKey> Keys => Set<DataProtectionKey>();

    internal DbSet<UsedCheck> UsedChecks => Set<UsedCheck>();

    internal DbSet<Holiday> Holidays => Set<Holiday>();

    internal DbSet<Stamp> Stamps => Set<Stamp>();

    /// <inheritdoc />
    protected override void Map(ModelBuilder model)
    {
        model.Entity<DataProtectionKey>(e =>
        {
            e.ToTable("DataProtectionKeys");
            e.Property(k => k.Xml).HasMaxLength(1_000_000);
        });
        model.Entity<UsedCheck>(e =>
        {
            e.ToTable("UsedChecks");
            e.HasKey(c => c.Id);
            e.Property(c => c.Id).HasMaxLength(120);
            e.HasIndex(c => c.ExpiresAt);
        });
        model.Entity<Holiday>(e =>
        {
            e.ToTable("Holidays");
            e.HasIndex(h => h.Day).IsUnique();
            e.Property(h => h.NameZh).HasMaxLength(Holiday.NameLength);
            e.Property(h => h.NameEn).HasMaxLength(Holiday.NameLength);
        });
        model.Entity<Stamp>(e =>
        {
            e.ToTable("Stamps");
            e.HasKey(s => s.Name);
            e.Property(s => s.Name).HasMaxLength(60);
        });
    }
}

internal sealed class SystemDbSqlite(DbContextOptions<SystemDbSqlite> options) : SystemDb(options);

internal sealed class SystemDbSqlServer(DbContextOptions<SystemDbSqlServer> options) : SystemDb(options);

internal sealed class SystemDbSqliteFactory : DesignTimeFactory<SystemDbSqlite>;

internal sealed class SystemDbSqlServerFactory : DesignTimeFactory<SystemDbSqlServer>;

/// <summary>One key of the ring that protects cookies and tokens.</summary>
internal sealed class DataProtectionKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string? FriendlyName { get; init; }

    public required string Xml { get; init; }
}

/// <summary>A human check that has been used and must not be accepted again.</summary>
internal sealed class UsedCheck
{
    public required string Id { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }
}
