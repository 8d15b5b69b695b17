using System.Net;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Application.Tags;
using EcoSphere.Content.Tests.Editing;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Tags;

public sealed class TagTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Tags_are_added_renamed_and_deleted_when_no_public_article_has_them()
    {
        var browser = app.Browse(Desk.Anna);
        var form = await browser.Get("/admin/content/tags/new");
        (await form.Submit([("Input.NameEn", "Water")])).ErrorOf("Input.NameZh").ShouldBe("請填寫中文名稱。");
        (await form.Submit([("Input.NameZh", "用水"), ("Input.NameEn", "Water use")])).Text.ShouldContain("標籤已新增");
        (await form.Submit([("Input.NameZh", "用水"), ("Input.NameEn", "Water")])).ErrorOf("Input.NameZh").ShouldBe("已有標籤使用這個名稱。");
        (await form.Submit([("Input.NameZh", "水"), ("Input.NameEn", "Water use")])).ErrorOf("Input.Slug").ShouldBe("已有標籤使用這個網址。");

        var edit = await browser.Get("/admin/content/tags/water-use");
        (await edit.Submit([("Input.NameZh", "節水")], "儲存")).Text.ShouldContain("標籤名稱已變更");
        (await edit.Submit([("Input.NameZh", "遲到")], "儲存")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("節水");

        var tag = (await app.Send(new ListTags(), Desk.Anna)).Value.Single(t => t.Slug == "water-use");
        var id = await app.Ready();
        await app.Write(id, f => f with { TagIds = [tag.Id, Guid.CreateVersion7()] });
        (await app.Details(id)).Content.TagIds.ShouldBe([tag.Id]);
        await app.Send(new PublishArticle(id, (await app.Details(id)).Stamp), Desk.Anna);
        (await app.Send(new DeleteTag(tag.Id), Desk.Anna)).IsFailure.ShouldBeTrue();
        await app.Send(new WithdrawArticle(id), Desk.Anna);
        (await (await browser.Get("/admin/content/tags/water-use")).Submit([], "刪除標籤")).Text.ShouldContain("標籤已刪除");
    }
}
