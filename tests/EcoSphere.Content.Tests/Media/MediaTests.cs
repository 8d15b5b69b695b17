using System.Net;
using EcoSphere.Content.Application;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Application.Media;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Content.Tests.Editing;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Media;

public sealed class MediaTests(App app) : IClassFixture<App>
{
    private readonly Browser _anna = app.Browse(Desk.Anna);

    [Fact]
    public async Task A_picture_is_taken_in_with_its_size_and_its_words()
    {
        var library = await _anna.Get("/admin/content/media");
        (await library.Submit([], "加入媒體庫", ("Input.File", "a.png", Desk.Png))).ErrorOf("Input.AltZh").ShouldBe("請用文字說明圖片的內容。");
        var item = await library.Submit([("Input.AltZh", "一個[三角]形")], "加入媒體庫", ("Input.File", "三角形.png", Desk.Png));
        item.Heading.ShouldBe("三角形.png");
        item.Text.ShouldContain("64 × 36");
        item.Document.GetElementById("media-line")!.TextContent.ShouldStartWith("![一個三角形](/media/");
        var late = await item.Submit([("Input.Title", "一"), ("Input.AltZh", "甲")], "儲存");
        late.ShouldBe(HttpStatusCode.OK);
        (await item.Submit([("Input.Title", "二"), ("Input.AltZh", "乙")], "儲存")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("甲");
        (await _anna.Get("/admin/content/media?kind=Picture&q=三角形")).Document.QuerySelectorAll(".es-gallery li").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("evil.svg")]
    [InlineData("evil.html")]
    [InlineData("evil.php.png")]
    [InlineData("evil.png\u202Egnp.exe")]
    [InlineData("../../../evil.pdf")]
    public async Task What_is_no_picture_or_document_is_refused(string name)
    {
        var refused = await app.Send(new UploadMedia(new MemoryStream(Desk.Script), name, null, "圖", null), Desk.Anna);
        refused.Error!.Details.Single().Field.ShouldBe("File");
    }

    [Fact]
    public async Task A_hostile_name_does_nothing()
    {
        const string Name = "..\\..\\<img src=x onerror=alert(1)>\u202E.png";
        var id = (await app.Send(new UploadMedia(new MemoryStream(Desk.Png), Name, null, "<b>圖</b>", null), Desk.Anna)).Value;
        var page = await _anna.Get($"/admin/content/media/{id}");
        page.Document.QuerySelectorAll("main img").Length.ShouldBe(1);
        page.Heading.ShouldBe("<img src=x onerror=alert(1)>.png");
        var response = await _anna.Raw($"/media/{id}");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task Everybody_sees_what_a_public_article_uses_and_nothing_else()
    {
        var id = await app.Ready();
        var cover = (await app.Details(id)).Content.CoverId!.Value;
        var visitor = app.Browse();
        (await visitor.Raw($"/media/{cover}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _anna.Raw($"/media/{cover}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.Send(new PublishArticle(id, (await app.Details(id)).Stamp), Desk.Anna);
        var open = await visitor.Raw($"/media/{cover}");
        open.StatusCode.ShouldBe(HttpStatusCode.OK);
        open.Headers.CacheControl!.Public.ShouldBeTrue();
        await app.Send(new WithdrawArticle(id), Desk.Anna);
        (await visitor.Raw($"/media/{cover}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_in_use_is_not_deleted_and_one_that_is_not_goes()
    {
        var (id, document) = (await app.Ready(), await app.Document());
        await app.Send(new ChooseMedia(id, MediaPlace.Attachment, document), Desk.Anna);
        var inText = await app.Picture();
        await app.Write(id, f => f with { BodyZh = $"![圖](/media/{inText})", Attachments = [new TypedAttachment(document, "講義", null)] });
        foreach (var used in new[] { document, inText })
        {
            (await app.Send(new DeleteMedia(used), Desk.Anna)).Error.ShouldBe(MediaErrors.InUse);
            (await _anna.Get($"/admin/content/media/{used}")).Text.ShouldContain("減碳補助開始受理");
        }

        await app.Write(id, f => f);
        (await (await _anna.Get($"/admin/content/media/{document}/delete")).Submit()).Path.ShouldBe("/admin/content/media");
        (await app.With<IContentDb, int>(db => db.Media.CountAsync(m => m.Id == document))).ShouldBe(0);
        (await app.Write(id, f => f with { Attachments = [new TypedAttachment(document, "講義", null)] })).Error!.Details.ShouldContain(e =>
            e.Message == MediaErrors.Gone.Message
        );
    }

    [Fact]
    public async Task A_document_is_no_cover()
    {
        var id = await app.Begun();
        (await app.Send(new ChooseMedia(id, MediaPlace.Cover, await app.Document()), Desk.Anna)).Error.ShouldBe(MediaErrors.NotAPicture);
    }
}
