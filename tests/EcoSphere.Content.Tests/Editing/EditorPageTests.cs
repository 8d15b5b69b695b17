using System.Net;
using EcoSphere.Content.Application;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Contracts;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Editing;

/// <summary>Writing and publishing with a browser without scripts.</summary>
public sealed class EditorPageTests(App app) : IClassFixture<App>
{
    private readonly Browser _anna = app.Browse(Desk.Anna);

    [Fact]
    public async Task An_event_is_begun_written_and_published()
    {
        var form = await _anna.Get("/admin/content/new");
        (await form.Submit()).ErrorOf("Input.Kind").ShouldBe("請選擇文章類型。");
        var edit = await form.Submit([("Input.Kind", "Event"), ("Input.TitleZh", "鑄造業說明會"), ("Input.TitleEn", "Foundry briefing 2027")]);
        edit.Path.ShouldEndWith("/edit");

        var wrong = await edit.Submit(
            [
                ("Input.StartsAt", "後天下午"),
                ("Input.Fee", "很便宜"),
                ("Input.Links[1].Url", "not a site"),
                ("Input.Links[1].TitleZh", "壞連結"),
                ("Input.BodyZh", "保留的內文"),
            ],
            "儲存"
        );
        wrong.ErrorOf("Input.StartsAt").ShouldContain("2026-11-20 14:00");
        wrong.ErrorOf("Input.Fee").ShouldContain("整數");
        wrong.ValueOf("Input.BodyZh").ShouldBe("保留的內文");
        wrong.ValueOf("Input.Links[0].TitleZh").ShouldBe("壞連結");

        var choose = await wrong.Submit(
            [
                ("Input.StartsAt", "2027-03-01T14:00"),
                ("Input.Fee", "NT$1,200"),
                ("Input.PlaceZh", "高雄展覽館"),
                ("Input.SummaryZh", "電爐與節能"),
                ("Input.BodyZh", "## 議程\n\n- 電爐"),
                ("Input.Links[0].Url", "www.example.com/foundry"),
            ],
            "儲存並選擇封面"
        );
        choose.Path.ShouldContain("/choose?place=Cover");
        var noWords = await choose.Submit([], "加入媒體庫並選用", ("Input.File", "cover.png", Desk.Png));
        noWords.ErrorOf("Input.AltZh").ShouldBe("請用文字說明圖片的內容。");
        var covered = await choose.Submit([("Input.AltZh", "鑄造廠")], "加入媒體庫並選用", ("Input.File", "cover.png", Desk.Png));
        covered.Path.ShouldEndWith("/edit");
        covered.ValueOf("Input.CoverAltZh").ShouldBe("鑄造廠");
        covered.ValueOf("Input.Fee").ShouldBe("1200");
        covered.ValueOf("Input.Links[0].Url").ShouldBe("https://www.example.com/foundry");

        var article = await covered.Submit([], "儲存");
        article.Heading.ShouldBe("鑄造業說明會");
        var publish = await article.Follow("發布或排程");
        var done = await publish.Submit([], "立即發布");
        done.Text.ShouldContain("文章已發布");
        done.Document.QuerySelector("a[href='/events/foundry-briefing-2027']").ShouldNotBeNull();
        var id = Guid.Parse(done.Path.Split('/')[^1]);
        (await app.LiveTitle(id)).ShouldBe("鑄造業說明會");
        (await app.Published<ArticlePublished>("content")).ShouldContain(e => e.ArticleId == id);
    }

    [Fact]
    public async Task A_form_sent_twice_begins_one_article()
    {
        var form = await _anna.Get("/admin/content/new");
        (string, string?)[] answers = [("Input.Kind", "News"), ("Input.TitleZh", "只有一篇")];
        await form.Submit(answers);
        (await form.Submit(answers)).ShouldBe(HttpStatusCode.OK);
        (await app.With<IContentDb, int>(db => db.Articles.CountAsync(a => a.WorkingTitle == "只有一篇"))).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_incomplete_says_what_is_missing_and_is_not_published_by_any_way_in()
    {
        var id = await app.Begun();
        (await _anna.Get($"/admin/content/{id}/publish")).Text.ShouldContain("請選擇封面圖片。");
        (await app.Send(new PublishArticle(id, (await app.Details(id)).Stamp), Desk.Anna)).IsFailure.ShouldBeTrue();
        (await app.Send(new ScheduleArticle(id, (await app.Details(id)).Stamp, "2027-01-01T10:00"), Desk.Anna)).IsFailure.ShouldBeTrue();
        (await app.Details(id)).State.ShouldBe(ArticleState.Draft);
    }

    [Fact]
    public async Task Whoever_saves_second_sees_both_versions_and_loses_nothing()
    {
        var id = await app.Ready();
        var (anna, ben) = (await _anna.Get($"/admin/content/{id}/edit"), await app.Browse(Desk.Ben).Get($"/admin/content/{id}/edit"));
        (await ben.Submit([("Input.TitleZh", "班的標題")], "儲存")).ShouldBe(HttpStatusCode.OK);
        var late = await anna.Submit([("Input.TitleZh", "安的標題"), ("Input.BodyZh", "安寫的內文")], "儲存");
        late.ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("班的標題");
        late.ValueOf("Input.TitleZh").ShouldBe("安的標題");
        late.ValueOf("Input.BodyZh").ShouldBe("安寫的內文");
        (await late.Submit([], "儲存")).ShouldBe(HttpStatusCode.OK);
        var now = await app.Details(id);
        (now.Content.Title.Zh, now.Latest.EditorName, now.Latest.Number).ShouldBe(("安的標題", "安編輯", 3));
    }

    [Fact]
    public async Task The_draft_is_kept_by_itself_and_never_over_a_colleagues()
    {
        var id = await app.Ready();
        var page = await _anna.Get($"/admin/content/{id}/edit");
        var kept = await Draft(page, id, page.ValueOf("Input.Seen"), "自動儲存");
        kept.Status.ShouldBe(HttpStatusCode.NoContent);
        var stamp = kept.Response.Headers.GetValues("X-Draft-Stamp").Single();
        stamp.ShouldBe((await app.Details(id)).Stamp);
        // the same once more changes nothing
        (await Draft(page, id, stamp, "自動儲存")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await app.Details(id)).Latest.Number.ShouldBe(1);

        (await app.Write(id, f => f with { TitleZh = "班的標題" }, Desk.Ben)).IsSuccess.ShouldBeTrue();
        (await Draft(page, id, stamp, "遲到的草稿")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await app.Details(id)).Content.Title.Zh.ShouldBe("班的標題");
    }

    [Fact]
    public async Task The_texts_are_shown_as_readers_see_them_with_and_without_scripts()
    {
        var id = await app.Ready();
        var page = await _anna.Get($"/admin/content/{id}/edit");
        var shown = await page.Submit([("Input.BodyZh", "# 標題\n\n<script>alert(1)</script> [壞](javascript:alert(1))")], "預覽內文");
        var preview = shown.Document.GetElementById("preview-zh").ShouldNotBeNull();
        preview.QuerySelector("h2")!.TextContent.ShouldBe("標題");
        preview.QuerySelectorAll("script, a").ShouldBeEmpty();
        (await app.Details(id)).Content.Body.Zh!.ShouldNotContain("script");

        var (_, content) = page.Form([("Input.BodyEn", "**bold**")], "預覽內文");
        var part = await _anna.Post($"/admin/content/{id}/edit?handler=Render&language=en", content);
        (await part.Response.Content.ReadAsStringAsync()).ShouldContain("<strong>bold</strong>");
    }

    [Fact]
    public async Task Colleagues_at_work_on_the_same_article_are_told_until_they_are_gone()
    {
        var id = await app.Ready();
        (await app.Send(new NoteEditing(id), Desk.Ben)).Value.ShouldBeEmpty();
        var page = await _anna.Get($"/admin/content/{id}/edit");
        var (_, content) = page.Form([], "預覽內文");
        var notice = await _anna.Post($"/admin/content/{id}/edit?handler=Here", content);
        (await notice.Response.Content.ReadAsStringAsync()).ShouldContain("班編輯");
        app.Clock.Advance(TimeSpan.FromMinutes(3));
        (await app.Send(new NoteEditing(id), Desk.Anna)).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_published_meanwhile_is_not_decided_about_unseen()
    {
        var id = await app.Ready();
        var page = await _anna.Get($"/admin/content/{id}/publish");
        await app.Write(id, f => f with { TitleZh = "還沒看過的標題" }, Desk.Ben);
        (await page.Submit([], "立即發布")).ShouldBe(HttpStatusCode.Conflict);
        (await app.LiveTitle(id)).ShouldBeNull();
    }

    [Fact]
    public async Task A_draft_is_deleted_with_its_versions_and_what_was_public_is_not()
    {
        var (draft, live) = (await app.Ready(), await app.Published());
        (await (await _anna.Get($"/admin/content/{draft}/delete")).Submit()).Path.ShouldBe("/admin/content");
        (await app.With<IContentDb, int>(db => db.Revisions.CountAsync(r => EF.Property<Guid>(r, "ArticleId") == draft))).ShouldBe(0);
        (await app.With<IContentDb, int>(db => db.MediaUses.CountAsync(u => u.ArticleId == draft))).ShouldBe(0);
        (await app.Send(new DeleteArticle(live), Desk.Anna)).Error.ShouldBe(ArticleErrors.WasPublic);
    }

    [Fact]
    public async Task Withdrawing_asks_once_and_takes_it_away_at_once()
    {
        var id = await app.Published();
        (await (await _anna.Get($"/admin/content/{id}/withdraw")).Submit()).Text.ShouldContain("文章已下架");
        (await app.LiveTitle(id)).ShouldBeNull();
        (await app.Published<ArticleWithdrawn>("content")).ShouldContain(e => e.ArticleId == id);
    }

    [Fact]
    public async Task The_list_narrows_by_state_kind_and_words()
    {
        var id = await app.Begun(ArticleKind.Case, "獨一無二的個案");
        (await _anna.Get("/admin/content?q=獨一無二")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await _anna.Get("/admin/content?kind=Case&state=Draft&q=獨一無二")).Text.ShouldContain("獨一無二的個案");
        (await _anna.Get("/admin/content?state=Published&q=獨一無二")).Text.ShouldContain("這裡沒有文章");
        (await _anna.Get("/admin/content?q=%25")).Text.ShouldContain("這裡沒有文章");
        (await app.Browse(Desk.Anna).In("en").Get($"/admin/content/{id}")).Text.ShouldContain("How it stands");
    }

    private async Task<Page> Draft(Page page, Guid id, string seen, string title)
    {
        var (_, content) = page.Form([("Input.Seen", seen), ("Input.TitleZh", title)], "預覽內文");
        return await _anna.Post($"/admin/content/{id}/edit?handler=Draft", content);
    }
}
