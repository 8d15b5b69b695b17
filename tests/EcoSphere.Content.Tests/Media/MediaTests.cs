using System.Buffers.Binary;
using System.Net;
using EcoSphere.Content.Application;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Application.Media;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Content.Infrastructure;
using EcoSphere.Content.Tests.Editing;
using EcoSphere.Platform.Modules;
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
    public async Task What_the_text_names_must_be_in_the_library()
    {
        var id = await app.Begun();
        var nowhere = Guid.CreateVersion7();
        var refused = await app.Write(id, f => f with { BodyEn = $"![x](/media/{nowhere})" });
        refused.Error!.Details.ShouldHaveSingleItem().ShouldBe(MediaErrors.GoneFromText.On("BodyEn"));
    }

    [Fact]
    public async Task Of_who_deletes_a_file_and_who_begins_to_use_it_at_the_same_moment_one_is_refused()
    {
        for (var round = 0; round < 10; round++)
        {
            var (id, picture) = (await app.Begun(), await app.Picture());
            var deleting = app.Send(new DeleteMedia(picture), Desk.Anna);
            var using_ = app.Send(new ChooseMedia(id, MediaPlace.Cover, picture), Desk.Ben);
            await Task.WhenAll(deleting, using_);
            var (deleted, used) = ((await deleting).IsSuccess, (await using_).IsSuccess);
            deleted.ShouldBe(!used);
            ((await deleting).Error ?? (await using_).Error).ShouldBeOneOf(MediaErrors.InUse, MediaErrors.NotFound);
            (await app.With<IContentDb, bool>(db => db.Media.AnyAsync(m => m.Id == picture))).ShouldBe(used);
            (await app.With<IContentDb, bool>(db => db.MediaUses.AnyAsync(u => u.MediaId == picture))).ShouldBe(used);
        }
    }

    [Fact]
    public async Task The_database_itself_refuses_to_delete_what_an_article_uses()
    {
        var picture = await app.Picture();
        await app.Send(new ChooseMedia(await app.Begun(), MediaPlace.Cover, picture), Desk.Anna);
        await Should.ThrowAsync<DbUpdateException>(() =>
            app.With<ContentDb>(async db =>
            {
                db.Media.Remove(await db.Media.SingleAsync(m => m.Id == picture));
                await db.SaveChangesAsync();
            })
        );
    }

    [Fact]
    public async Task A_page_gets_the_smallest_copy_that_is_wide_enough()
    {
        var id = await WithCopies(Copy(16), Copy(32));
        (await Width(id, 10)).ShouldBe(16);
        (await Width(id, 16)).ShouldBe(16);
        (await Width(id, 17)).ShouldBe(32);
        (await Width(id, 33)).ShouldBe(64);
        (await Width(id, null)).ShouldBe(64);
        var page = await _anna.Get($"/admin/content/media/{id}");
        page.Text.ShouldContain("16 × 9 像素");
        page.Text.ShouldContain("32 × 18 像素");
        (await app.Browse().Raw($"/media/{id}?width=16")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await app.Send(new DeleteMedia(id), Desk.Anna)).IsSuccess.ShouldBeTrue();
        (await app.With<IContentDb, int>(db => db.Files.CountAsync(f => f.OwnerId == id))).ShouldBe(0);
    }

    [Fact]
    public async Task A_copy_that_cannot_show_the_same_is_left_out()
    {
        var square = DemoPicture.Png(16, 16, 140, (_, _) => null);
        var id = await WithCopies(("a.png", square), ("b.svg", Desk.Script), ("c.png", Desk.Script), ("d.png", Desk.Png));
        (await Width(id, 16)).ShouldBe(64);
        id = await WithCopies(Copy(16), Copy(16));
        (await app.Send(new GetMedia(id), Desk.Anna)).Value.Smaller.Count.ShouldBe(1);
        var document = await app.Send(
            new UploadMedia(new MemoryStream(Desk.Pdf), "a.pdf", null, null, null) { Smaller = [(new MemoryStream(Copy(16).Content), "a.png")] },
            Desk.Anna
        );
        (await app.Send(new GetMedia(document.Value), Desk.Anna)).Value.Smaller.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_is_no_cover()
    {
        var id = await app.Begun();
        (await app.Send(new ChooseMedia(id, MediaPlace.Cover, await app.Document()), Desk.Anna)).Error.ShouldBe(MediaErrors.NotAPicture);
    }

    private static (string FileName, byte[] Content) Copy(int width) =>
        ($"copy-{width}.png", DemoPicture.Png(width, width * 9 / 16, 140, (x, y) => x > y ? DemoPicture.Strong : null));

    private async Task<Guid> WithCopies(params (string FileName, byte[] Content)[] copies) =>
        (
            await app.Send(
                new UploadMedia(new MemoryStream(Desk.Png), "large.png", null, "圖", null)
                {
                    Smaller = [.. copies.Select(c => ((Stream)new MemoryStream(c.Content), c.FileName))],
                },
                Desk.Anna
            )
        ).Value;

    private async Task<int> Width(Guid id, int? width)
    {
        var response = await _anna.Raw(width is null ? $"/media/{id}" : $"/media/{id}?width={width}");
        // after the signature and the head of the first chunk
        return BinaryPrimitives.ReadInt32BigEndian((await response.Content.ReadAsByteArrayAsync()).AsSpan(16));
    }
}
