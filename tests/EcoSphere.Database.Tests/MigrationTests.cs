using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Shouldly;
using Xunit;

namespace EcoSphere.Database.Tests;

public sealed class MigrationTests
{
    [Fact]
    public void Every_module_has_a_context_for_each_provider()
    {
        var sqlite = Contexts.Of("Sqlite").Select(d => d.Replace("Sqlite", "", StringComparison.Ordinal)).ToList();
        var sqlServer = Contexts.Of("SqlServer").Select(d => d.Replace("SqlServer", "", StringComparison.Ordinal)).ToList();
        sqlite.ShouldNotBeEmpty();
        sqlServer.ShouldBe(sqlite);
    }

    [Theory]
    [MemberData(nameof(Contexts.All), MemberType = typeof(Contexts))]
    public void The_migrations_make_the_model(string context)
    {
        using var db = Contexts.Create(context);
        var snapshot = db.GetService<IMigrationsAssembly>().ModelSnapshot?.Model;
        if (snapshot is IMutableModel mutable)
            snapshot = mutable.FinalizeModel();
        if (snapshot is not null)
            snapshot = db.GetService<IModelRuntimeInitializer>().Initialize(snapshot);
        var missing = db.GetService<IMigrationsModelDiffer>().GetDifferences(snapshot?.GetRelationalModel(), db.DesignModel().GetRelationalModel());

        missing.Select(o => o.ToString()).ShouldBeEmpty("add a migration: dotnet run eng/build.cs -- migrate add …");
    }

    [Theory]
    [MemberData(nameof(Contexts.SqlServer), MemberType = typeof(Contexts))]
    public void SQL_Server_understands_every_migration_script(string context)
    {
        using var db = Contexts.Create(context);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        using var reader = new StringReader(script);
        new TSql150Parser(initialQuotedIdentifiers: true, SqlEngineType.All).Parse(reader, out var errors);

        script.ShouldContain("CREATE TABLE");
        errors.Select(e => $"{e.Line}:{e.Column} {e.Message}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Contexts.Sqlite), MemberType = typeof(Contexts))]
    public async Task SQLite_runs_every_migration_forward_and_back(string context)
    {
        await using var db = Contexts.Create(context);
        await db.Database.OpenConnectionAsync();
        await db.Database.MigrateAsync();
        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        await db.GetService<IMigrator>().MigrateAsync("0");
        (await db.Database.GetAppliedMigrationsAsync()).ShouldBeEmpty();
    }
}
