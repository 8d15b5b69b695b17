using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Platform.Search;
using EcoSphere.UiKit.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Operations.Tests;

/// <summary>The desk's own pages: queues in the order of the menu, the search across modules, the lists that staff keep.</summary>
public sealed class DeskTests : IAsyncLifetime
{
    private App _app = null!;

    public async Task InitializeAsync() =>
        _app = await App.Start(
            new App.Settings
            {
                Services = services =>
                    services.AddScoped<IRecordSearch, SlowSearch>().AddScoped<IRecordSearch, BrokenSearch>().AddScoped<IRecordSearch, EchoSearch>(),
            }
        );

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/reference")]
    public async Task What_the_modules_give_stands_in_the_order_of_the_menu(string path)
    {
        var page = await _app.Browse(Person.Staff([.. Permissions.All])).Get(path);
        var menu = page.Document.QuerySelectorAll(".es-side-menu h2").Select(h => h.TextContent.Trim()).ToList();
        var shown = page.Document.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()).ToList();
        shown.Count.ShouldBeGreaterThan(5);
        shown.ShouldBeUnique();
        shown.ShouldBeSubsetOf(menu);
        shown.ShouldBe([.. menu.Where(shown.Contains)]);
    }

    [Fact]
    public async Task Every_module_has_its_queues_with_count_and_age()
    {
        var page = await _app.Browse(Person.Staff([.. Permissions.All])).Get("/admin");
        page.Document.QuerySelectorAll("main h2").Length.ShouldBe(8);
        foreach (var queue in page.Document.QuerySelectorAll(".es-queue"))
            queue.QuerySelector(".es-queue-count")!.TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Each_list_that_staff_keep_is_reached_from_one_place_by_those_who_may()
    {
        var all = await _app.Browse(Person.Staff([.. Permissions.All])).Get("/admin/reference");
        foreach (var link in all.Document.QuerySelectorAll("main .es-card a").Select(a => a.GetAttribute("href")!))
            (await _app.Browse(Person.Staff([.. Permissions.All])).Get(link)).ShouldBe(HttpStatusCode.OK);
        foreach (var name in new[] { "產業", "國定假日", "免費信箱", "分類" })
            all.Text.ShouldContain(name);

        var one = await _app.Browse(Person.Staff(Permissions.Company)).Get("/admin/reference");
        one.Document.QuerySelectorAll("main .es-card").Length.ShouldBe(1);
        (await _app.Browse(Person.Member()).Get("/admin/reference")).ShouldBe(HttpStatusCode.Forbidden);
        (await _app.Browse().Raw("/admin/reference")).Headers.Location!.ToString().ShouldContain("/account/login");
    }

    [Fact]
    public async Task A_slow_module_and_a_failing_one_are_named_and_the_others_answer()
    {
        var page = await _app.Browse(Given.Operator).Get("/admin/search?q=綠源");
        page.ShouldBe(HttpStatusCode.OK).Text.ShouldContain("目前沒有回應：System");
        page.Text.ShouldContain("Echo of 綠源");
        SlowSearch.WasCancelled.Task.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_is_answered_by_a_module_without_its_permission()
    {
        (await _app.Browse(Person.Staff(Permissions.Company)).Get("/admin/search?q=綠源")).Text.ShouldNotContain("Echo");
        (await _app.Browse(Person.Member()).Get("/admin/search?q=綠源")).ShouldBe(HttpStatusCode.Forbidden);
        (await _app.Browse().Raw("/admin/search?q=綠源")).Headers.Location!.ToString().ShouldContain("/account/login");
    }

    [Theory]
    [InlineData("林")]
    [InlineData("-")]
    public async Task One_character_is_too_little(string typed) =>
        (await _app.Browse(Given.Operator).Get($"/admin/search?q={typed}")).Text.ShouldContain("請至少輸入兩個字。");

    [Fact]
    public async Task The_home_page_leads_to_the_search()
    {
        var form = (await _app.Browse(Given.Operator).Get("/admin")).Document.QuerySelector("main form[role=search]")!;
        form.GetAttribute("method").ShouldBe("get");
        var found = await _app.Browse(Given.Operator).Get($"{form.GetAttribute("action")}?{form.QuerySelector("input")!.GetAttribute("name")}=綠源");
        found.Text.ShouldContain("Echo of 綠源");
    }

    private sealed class EchoSearch : IRecordSearch
    {
        public string Permission => Permissions.System;

        public Task<IReadOnlyList<RecordHit>> Find(RecordTerm term, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<RecordHit>>([new RecordHit("Echo", "Echoes", $"Echo of {term.Words}", null, "/admin")]);
    }

    private sealed class SlowSearch : IRecordSearch
    {
        public static TaskCompletionSource WasCancelled { get; } = new();

        public string Permission => Permissions.System;

        public async Task<IReadOnlyList<RecordHit>> Find(RecordTerm term, CancellationToken ct)
        {
            await using var told = ct.Register(() => WasCancelled.TrySetResult());
            await Task.Delay(Timeout.Infinite, ct);
            return [];
        }
    }

    private sealed class BrokenSearch : IRecordSearch
    {
        public string Permission => Permissions.System;

        public Task<IReadOnlyList<RecordHit>> Find(RecordTerm term, CancellationToken ct) => throw new InvalidOperationException("the index is gone");
    }
}
