using System.Net;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Editing;

/// <summary>Reading without an account by a link.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private readonly App _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Whoever_has_the_link_reads_the_newest_version_and_nobody_keeps_it()
    {
        var id = await _app.Ready();
        var page = await _app.Browse(Desk.Anna).Get($"/admin/content/{id}");
        var made = await page.Submit([("Input.Days", "3")], "建立預覽連結");
        var link = new Uri(made.Document.GetElementById("preview-link")!.TextContent).AbsolutePath;
        // the link is shown once
        (await _app.Browse(Desk.Anna).Get($"/admin/content/{id}"))
            .Document.GetElementById("preview-link")
            .ShouldBeNull();

        var visitor = _app.Browse();
        var shown = await visitor.Get(link);
        shown.ShouldBe(HttpStatusCode.OK).Heading.ShouldBe("減碳補助開始受理");
        shown.Response.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex, nofollow"]);
        shown.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        shown.Response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        shown.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex, nofollow");
        var picture = shown.Document.QuerySelector("article img")!.GetAttribute("src")!;
        picture.ShouldStartWith(link);
        (await visitor.Raw(picture)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await _app.Write(id, f => f with { TitleZh = "更新的標題" });
        (await visitor.Get(link)).Heading.ShouldBe("更新的標題");
        // a link opens its own article's files and no others
        (await visitor.Raw($"{link}/media/{await _app.Picture()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.Get($"/preview/{new string('0', 64)}")).ShouldBe(HttpStatusCode.NotFound);

        _app.Clock.Advance(TimeSpan.FromDays(3));
        (await visitor.Get(link)).ShouldBe(HttpStatusCode.NotFound).Text.ShouldContain("已過期");
        (await visitor.Raw(picture)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_link_that_is_revoked_is_dead_at_once_and_there_are_only_so_many()
    {
        var id = await _app.Ready();
        var token = (await _app.Send(new MakePreviewLink(id, 7), Desk.Anna)).Value;
        var page = await _app.Browse(Desk.Anna).Get($"/admin/content/{id}");
        (await page.Submit([], "撤銷")).Text.ShouldContain("預覽連結已撤銷");
        (await _app.Browse().Get($"/preview/{token}")).ShouldBe(HttpStatusCode.NotFound);

        for (var i = 0; i < 10; i++)
            (await _app.Send(new MakePreviewLink(id, 7), Desk.Anna)).IsSuccess.ShouldBeTrue();
        (await _app.Send(new MakePreviewLink(id, 7), Desk.Anna)).IsFailure.ShouldBeTrue();
        (await _app.Send(new MakePreviewLink(id, 31), Desk.Anna)).IsFailure.ShouldBeTrue();
    }
}
