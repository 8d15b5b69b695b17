using System.Net;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Editing;

public sealed class VersionTests(App app) : IClassFixture<App>
{
    private readonly Browser _anna = app.Browse(Desk.Anna);

    [Fact]
    public async Task Versions_tell_who_changed_what_and_one_of_them_comes_back()
    {
        var id = await app.Published();
        await app.Write(id, f => f with { BodyZh = "## 誰可以申請\n\n所有工廠。" }, Desk.Ben);
        var list = await _anna.Get($"/admin/content/{id}/versions");
        list.Text.ShouldContain("班編輯");

        var second = await list.Follow("第 2 版");
        second.Document.QuerySelectorAll("del").Select(e => e.TextContent).ShouldBe(["登記在案的工廠。"]);
        second.Document.QuerySelectorAll("ins").Select(e => e.TextContent).ShouldBe(["所有工廠。"]);

        var first = await _anna.Get($"/admin/content/{id}/versions/1");
        (await first.Submit([], "還原為最新版本")).Text.ShouldContain("第 1 版已還原");
        var restored = await app.Details(id);
        (restored.Latest.Number, restored.Content.Body.Zh!.Contains("登記在案", StringComparison.Ordinal)).ShouldBe((3, true));
        // sent twice it is restored once
        (await first.Submit([], "還原為最新版本")).ShouldBe(HttpStatusCode.OK);
        (await app.Details(id)).Latest.Number.ShouldBe(3);
        (await _anna.Get($"/admin/content/{id}/versions")).Text.ShouldContain("由第 1 版還原");
    }

    [Fact]
    public async Task Restoring_passes_over_nothing_that_a_colleague_has_written_meanwhile()
    {
        var id = await app.Published();
        await app.Write(id, f => f with { TitleZh = "二" });
        var page = await _anna.Get($"/admin/content/{id}/versions/1");
        await app.Write(id, f => f with { TitleZh = "三" }, Desk.Ben);
        (await page.Submit([], "還原為最新版本")).ShouldBe(HttpStatusCode.Conflict);
        (await app.Details(id)).Content.Title.Zh.ShouldBe("三");
    }

    [Fact]
    public async Task A_version_that_was_closed_stays_as_it_is()
    {
        var id = await app.Ready();
        var page = await _anna.Get($"/admin/content/{id}/edit");
        (await page.Submit([("Input.TitleZh", "定稿")], "另存為一個版本")).ShouldBe(HttpStatusCode.OK);
        await app.Write(id, f => f with { TitleZh = "再改" });
        (await app.Details(id)).Latest.Number.ShouldBe(2);
        (await app.Send(new CompareVersions(id, 2, 1), Desk.Anna)).Value.Changes.ShouldBe([new FieldChange("TitleZh", "定稿", "再改")]);
    }

    [Fact]
    public async Task A_former_address_leads_on_and_nobody_else_gets_it()
    {
        var (id, other) = (await app.Published(), await app.Published());
        var former = (await app.Details(id)).Slug;
        var form = await _anna.Get($"/admin/content/{id}/address");
        (await form.Submit([("Input.Slug", "補助")])).ErrorOf("Input.Slug").ShouldContain("小寫英文字母");
        var slug = $"grants-{id:N}";
        (await form.Submit([("Input.Slug", slug.ToUpperInvariant().Replace('-', ' '))])).Text.ShouldContain("舊網址會自動轉址");
        (await app.Details(id)).Slug.ShouldBe(slug);
        foreach (var taken in new[] { former, slug })
            (await (await _anna.Get($"/admin/content/{other}/address")).Submit([("Input.Slug", taken)])).ErrorOf("Input.Slug").ShouldContain("曾被使用過");
        (await app.Send(new Application.Publications.GetPublishedArticle(ArticleKind.News, former))).Value.MovedTo.ShouldBe($"/news/{slug}");
    }

    [Fact]
    public async Task Of_two_who_take_one_address_at_once_one_gets_it()
    {
        var ids = new[] { await app.Begun(), await app.Begun() };
        var results = await Task.WhenAll(ids.Select(id => Task.Run(() => app.Send(new RenameArticle(id, "wanted-by-two"), Desk.Anna))));
        results.Count(r => r.IsSuccess).ShouldBe(1);
    }
}
