using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Jobs;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations.Messages;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Operations.Tests;

/// <summary>A module that fails to start is named and shut; the others run.</summary>
public sealed class ModuleFailureTests
{
    /// <summary>A host whose databases somebody has meddled with before it starts.</summary>
    private static async Task<Host> Start(Action<string> meddle) => new(await App.Start(new App.Settings { BeforeStart = meddle }));

    /// <summary>The file of the module is no database at all: its migration throws.</summary>
    private static void Destroy(string folder, string module)
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(folder, $"{module}.db*"))
            File.Delete(file);
        File.WriteAllText(Path.Combine(folder, $"{module}.db"), new string('x', 8192));
    }

    /// <summary>The database is up to date, but what the module writes at each start is refused.</summary>
    private static void Refuse(string folder, string module, string table)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, module + ".db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"DROP TABLE \"{table}\"";
        command.ExecuteNonQuery();
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public async Task One_whose_migration_fails_is_shut_and_named_and_the_others_run()
    {
        await using var host = await Start(folder => Destroy(folder, "content"));
        var app = host.App;
        var failure = app.Services.GetRequiredService<ModuleFailures>().All.ShouldHaveSingleItem();
        (failure.Name, failure.Stage).ShouldBe(("Content", StartStage.Migration));

        var visitor = app.Browse();
        var closed = await visitor.Get("/news");
        closed.ShouldBe(HttpStatusCode.ServiceUnavailable).Text.ShouldContain("平台的這個部分目前無法啟動，其他部分照常運作。");
        closed.Response.Headers.RetryAfter.ShouldNotBeNull();
        closed.Text.ShouldNotContain("Content", customMessage: "strangers are told nothing of the inside");
        (await visitor.Raw("/sitemap.xml")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, "an address that is no page");
        (await app.Browse(Person.Staff(Permissions.Content)).Get("/admin/content")).ShouldBe(HttpStatusCode.ServiceUnavailable);

        (await visitor.Get("/marketplace/products")).ShouldBe(HttpStatusCode.OK);
        (await visitor.Get("/account/login")).ShouldBe(HttpStatusCode.OK);
        (await app.Browse(Person.Member()).Get("/member")).ShouldBe(HttpStatusCode.OK);

        var ready = await visitor.Raw("/health/ready");
        (ready.StatusCode, await ready.Content.ReadAsStringAsync()).ShouldBe((HttpStatusCode.OK, "Degraded"));
        (await visitor.Raw("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var desk = app.Browse(Given.Operator);
        var overview = await desk.Get("/admin/system");
        overview.Text.ShouldContain("有模組未能運作");
        overview.Text.ShouldContain("Content");
        overview.Text.ShouldContain("資料庫升級");
        overview.Text.ShouldContain("not a database");
        foreach (var page in new[] { "events", "mails", "jobs", "audit", "permissions" })
            (await desk.Get($"/admin/system/{page}")).ShouldBe(HttpStatusCode.OK);
        var home = await app.Browse(Person.Staff([.. Permissions.All])).Get("/admin");
        home.ShouldBe(HttpStatusCode.OK).Text.ShouldContain("平台的下列部分目前沒有回應：Content");
        home.Text.ShouldContain("未運作的模組");
    }

    [Fact]
    public async Task Its_jobs_rest_and_what_the_others_do_goes_on()
    {
        await using var host = await Start(folder => Destroy(folder, "content"));
        var app = host.App;
        var jobs = app.Services.GetRequiredService<JobCatalog>();
        var resting = jobs.Jobs.First(j => j.Module == "content");
        (await app.Services.GetRequiredService<JobRunner>().Run(resting, app.Clock.GetUtcNow(), CancellationToken.None)).ShouldBeFalse();
        await app.Run("identity", "CleanSignInRecords");
        // files whose records cannot be seen stay
        app.Services.GetRequiredService<ModuleCatalog>().IsWhole.ShouldBeFalse();
        await app.Mail("still@example.test");
        await app.Pump();
        app.Mails.To("still@example.test").Count.ShouldBe(1);
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_whose_own_data_cannot_be_written_is_shut_as_well()
    {
        await using var host = await Start(folder => Refuse(folder, "company", "Industries"));
        var app = host.App;
        var failure = app.Services.GetRequiredService<ModuleFailures>().All.ShouldHaveSingleItem();
        (failure.Name, failure.Stage).ShouldBe(("Company", StartStage.Seed));
        (await app.Browse(Person.Member()).Get("/member/upgrade")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await app.Browse().Get("/news")).ShouldBe(HttpStatusCode.OK);
        (await app.Browse(Person.Member()).Get("/member")).Text.ShouldContain("Company");
    }

    [Fact]
    public async Task Without_the_members_the_public_pages_are_served_to_whoever_brings_a_sign_in()
    {
        await using var host = await Start(folder => Destroy(folder, "identity"));
        var visitor = host.App.Browse();
        visitor.Http.DefaultRequestHeaders.Add("Cookie", "session=left-over");
        (await visitor.Get("/marketplace/products")).ShouldBe(HttpStatusCode.OK);
        (await visitor.Get("/account/login")).ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Once_mended_it_runs_again_and_gets_what_it_was_told_meanwhile()
    {
        var folder = Path.Combine(Scratch.NewFolder(), "db");
        await using (var sound = new Host(await App.Start(new App.Settings { Database = folder })))
            await sound.App.Pump();
        SqliteConnection.ClearAllPools();
        var kept = File.ReadAllBytes(Path.Combine(folder, "marketplace.db"));
        Destroy(folder, "marketplace");
        await using (var broken = new Host(await App.Start(new App.Settings { Database = folder })))
        {
            await broken.App.On(
                "company",
                async db =>
                {
                    db.Publish(new EcoSphere.Company.Contracts.CompanySuspended(Guid.CreateVersion7()), Guid.CreateVersion7());
                    await db.SaveChangesAsync();
                }
            );
            await broken.App.Pump();
            (await Waiting(broken.App)).ShouldHaveSingleItem().Failures.ShouldBeGreaterThan(0);
        }

        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(folder, "marketplace.db*"))
            File.Delete(file);
        File.WriteAllBytes(Path.Combine(folder, "marketplace.db"), kept);
        await using var mended = new Host(await App.Start(new App.Settings { Database = folder }));
        mended.App.Services.GetRequiredService<ModuleFailures>().All.ShouldBeEmpty();
        mended.App.Clock.Advance(TimeSpan.FromHours(1));
        await mended.App.Pump();
        (await Waiting(mended.App)).ShouldBeEmpty();
        (await (await mended.App.Browse().Raw("/health/ready")).Content.ReadAsStringAsync()).ShouldBe("Healthy");
    }

    private static async Task<IReadOnlyList<MessageRow>> Waiting(App app) =>
        (await app.Send(new ListMessages(new MessageFilter("company", MessageDirection.Out, MessageState.Waiting, null), null), Given.Operator)).Value.Rows;

    /// <summary>Ends with the test, whatever its outcome.</summary>
    private sealed class Host(App app) : IAsyncDisposable
    {
        public App App => app;

        public async ValueTask DisposeAsync() => await app.DisposeAsync();
    }
}
