using EcoSphere.Platform.Data;
using EcoSphere.Training.Application;
using EcoSphere.Training.Domain.Workshops;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Training.Infrastructure;

internal abstract class TrainingDb(DbContextOptions options) : ModuleDbContext(options), ITrainingDb
{
    public override string Schema => "training";

    public DbSet<Workshop> Workshops => Set<Workshop>();

    protected override void Map(ModelBuilder model) =>
        model.Entity<Workshop>(e =>
        {
            e.ToTable("Workshops");
            e.Property(w => w.Title).HasMaxLength(Workshop.TitleLength);
            e.HasIndex(w => new { w.OwnerId, w.Title }).IsUnique();
            e.HasIndex(w => new { w.OwnerId, w.AddedAt });
        });
}

internal sealed class TrainingDbSqlite(DbContextOptions<TrainingDbSqlite> options) : TrainingDb(options);

internal sealed class TrainingDbSqlServer(DbContextOptions<TrainingDbSqlServer> options) : TrainingDb(options);

internal sealed class TrainingDbSqliteFactory : DesignTimeFactory<TrainingDbSqlite>;

internal sealed class TrainingDbSqlServerFactory : DesignTimeFactory<TrainingDbSqlServer>;
