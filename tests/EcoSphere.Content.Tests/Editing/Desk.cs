using System.Text;
using EcoSphere.Content.Application;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Application.Media;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EcoSphere.Content.Tests.Editing;

/// <summary>What editors have done before a test begins.</summary>
internal static class Desk
{
    public static Person Anna { get; } = Person.Staff(Permissions.Content) with { Name = "安編輯" };

    public static Person Ben { get; } = Person.Staff(Permissions.Content) with { Name = "班編輯" };

    public static byte[] Png { get; } = DemoPicture.Png(64, 36, 140, (x, y) => x > y ? DemoPicture.Strong : null);

    public static byte[] Pdf { get; } = DemoDocument.Pdf("Handout", "For a test");

    public static async Task<Guid> Picture(this App app) =>
        (await app.Send(new UploadMedia(new MemoryStream(Png), "cover.png", null, "一個三角形", "A triangle"), Anna)).Value;

    public static async Task<Guid> Document(this App app) =>
        (await app.Send(new UploadMedia(new MemoryStream(Pdf), "handout.pdf", "講義", null, null), Anna)).Value;

    public static async Task<Guid> Begun(this App app, ArticleKind kind = ArticleKind.News, string title = "減碳補助開始受理")
    {
        var id = Guid.CreateVersion7();
        (await app.Send(new BeginArticle(id, kind, title, $"Article {id:N}"), Anna)).IsSuccess.ShouldBeTrue();
        return id;
    }

    /// <summary>An article that lacks nothing.</summary>
    public static async Task<Guid> Ready(this App app, ArticleKind kind = ArticleKind.News)
    {
        var id = await app.Begun(kind);
        if (kind.HasCard())
            (await app.Send(new ChooseMedia(id, MediaPlace.Cover, await app.Picture()), Anna)).IsSuccess.ShouldBeTrue();
        (await app.Write(id, f => f)).IsSuccess.ShouldBeTrue();
        return id;
    }

    public static async Task<Guid> Published(this App app, ArticleKind kind = ArticleKind.News)
    {
        var id = await app.Ready(kind);
        (await app.Send(new PublishArticle(id, (await app.Details(id)).Stamp), Anna)).IsSuccess.ShouldBeTrue();
        return id;
    }

    /// <summary>Writes what is there already, complete, with a change.</summary>
    public static async Task<Result<KeptArticle>> Write(this App app, Guid id, Func<ArticleForm, ArticleForm> change, Person? by = null)
    {
        var details = await app.Details(id);
        var form = new ArticleForm
        {
            TitleZh = details.Content.Title.Zh,
            TitleEn = details.Content.Title.En,
            SummaryZh = "中小型製造業可以申請。",
            BodyZh = "## 誰可以申請\n\n登記在案的工廠。",
            CoverAltZh = details.Content.CoverAlt.Zh,
            StartsAt = "2027-03-01T14:00",
            PlaceZh = "臺中工業區服務中心",
        };
        return await app.Send(new KeepArticle(id, details.Stamp, change(form)), by ?? Anna);
    }

    public static async Task<ArticleDetails> Details(this App app, Guid id) => (await app.Send(new GetArticle(id), Anna)).Value;

    public static Task<string?> LiveTitle(this App app, Guid id) =>
        app.With<IContentDb, string?>(db => db.Publications.Where(p => p.ArticleId == id).Select(p => p.TitleZh).SingleOrDefaultAsync());

    /// <summary>Bytes that are no picture.</summary>
    public static byte[] Script { get; } = Encoding.UTF8.GetBytes("<script>alert(1)</script>");
}
