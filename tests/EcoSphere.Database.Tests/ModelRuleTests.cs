using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Database.Tests;

public sealed class ModelRuleTests
{
    [Theory]
    [MemberData(nameof(Contexts.All), MemberType = typeof(Contexts))]
    public void SQL_Server_would_take_the_model(string context)
    {
        using var db = Contexts.Create(context);
        var model = db.DesignModel();

        ModelRules.CascadePaths(model).ShouldBeEmpty();
        ModelRules.LongKeys(model).ShouldBeEmpty();
        ModelRules.UnindexedForeignKeys(model).ShouldBeEmpty();
        ModelRules.UnboundedTexts(model).ShouldBeEmpty();
        ModelRules.ForeignTables(model, db.Schema).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Contexts.All), MemberType = typeof(Contexts))]
    public void Every_aggregate_has_a_concurrency_stamp_and_ids_come_from_the_domain(string context)
    {
        using var db = Contexts.Create(context);
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(AggregateRoot).IsAssignableFrom(t.ClrType)))
            type.FindProperty(nameof(AggregateRoot.Version))!.IsConcurrencyToken.ShouldBeTrue(type.Name);
        foreach (var property in db.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(Guid)))
            property.ValueGenerated.ShouldBe(
                Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never,
                $"{property.DeclaringEntityType.ShortName()}.{property.Name}"
            );
    }

    [Fact]
    public void Modules_map_nothing_of_each_other()
    {
        var owners = Contexts
            .Of("SqlServer")
            .Select(Contexts.Create)
            .SelectMany(db => db.Model.GetEntityTypes().Where(t => t.ClrType.Assembly != typeof(ModuleDbContext).Assembly).Select(t => (t.ClrType, db.Schema)));
        foreach (var type in owners.GroupBy(o => o.ClrType))
            type.Select(o => o.Schema).Distinct().Count().ShouldBe(1, type.Key.FullName);
    }

    [Fact]
    public void The_rules_find_what_they_look_for()
    {
        using var db = new Broken();
        var model = db.DesignModel();
        ModelRules.CascadePaths(model).ShouldNotBeEmpty();
        ModelRules.LongKeys(model).ShouldNotBeEmpty();
        ModelRules.UnboundedTexts(model).ShouldNotBeEmpty();
        ModelRules.ForeignTables(model, "own").ShouldNotBeEmpty();
    }

    [Fact]
    public void The_rule_for_foreign_keys_finds_one_without_an_index()
    {
        // without EF's conventions, which add the index by themselves
        var bare = new ModelBuilder();
        foreach (var type in (Type[])[typeof(A), typeof(B)])
            bare.Entity(type).HasKey(nameof(A.Id));
        bare.Entity<B>().HasOne<A>().WithMany().HasForeignKey(b => b.AId);

        ModelRules.UnindexedForeignKeys(bare.Model).ShouldNotBeEmpty();
    }

    private sealed class Broken : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlServer("Server=none");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<A>().ToTable("A", "other").HasIndex(a => a.Name);
            modelBuilder.Entity<A>().Property(a => a.Name).HasMaxLength(2000);
            modelBuilder.Entity<B>().HasOne<A>().WithMany().HasForeignKey(b => b.AId);
            modelBuilder.Entity<C>().HasOne<A>().WithMany().HasForeignKey(c => c.AId);
            modelBuilder.Entity<C>().HasOne<B>().WithMany().HasForeignKey(c => c.BId);
        }
    }

    private sealed class A
    {
        public Guid Id { get; set; }

        public string Name { get; set; } = "";
    }

    private sealed class B
    {
        public Guid Id { get; set; }

        public Guid AId { get; set; }

        public string? Text { get; set; }
    }

    private sealed class C
    {
        public Guid Id { get; set; }

        public Guid AId { get; set; }

        public Guid BId { get; set; }
    }
}
