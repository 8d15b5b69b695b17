using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Editing;

/// <summary>Who may open the editors' pages: staff who hold the permission, and nobody else.</summary>
public sealed class AccessTests(App app) : IClassFixture<App>
{
    private static readonly string[] OfOne =
    [
        "",
        "/edit",
        "/choose?place=Cover",
        "/preview",
        "/publish",
        "/withdraw",
        "/address",
        "/delete",
        "/versions",
        "/versions/1",
    ];

    public static TheoryData<string> Pages { get; } =
    [
        "/admin/content",
        "/admin/content/new",
        "/admin/content/media",
        "/admin/content/tags",
        "/admin/content/tags/new",
        "/admin/content/tags/nothing",
        $"/admin/content/media/{Guid.CreateVersion7()}",
        $"/admin/content/media/{Guid.CreateVersion7()}/delete",
        .. OfOne.Select(p => $"/admin/content/{Guid.CreateVersion7()}{p}"),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Only_staff_for_content_come_in(string path)
    {
        (await app.Browse().Get(path)).Path.ShouldStartWith("/account/login");
        (await app.Browse(Person.Member()).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Person.Staff(Permissions.Marketplace)).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
        var missing = path.Contains("nothing", StringComparison.Ordinal) || path.Contains("/01", StringComparison.Ordinal);
        (await app.Browse(Desk.Anna).Get(path)).ShouldBe(missing ? HttpStatusCode.NotFound : HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_there_is_not_is_not_found_and_a_page_past_the_end_neither()
    {
        var browser = app.Browse(Desk.Anna);
        var id = await app.Ready();
        foreach (var path in OfOne.Where(p => p is not ("/withdraw" or "/delete")))
            (await browser.Get($"/admin/content/{id}{path}")).ShouldBe(HttpStatusCode.OK);
        (await browser.Get($"/admin/content/{id}/versions/99")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get("/admin/content?page=99")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get("/admin/content/media?page=99")).ShouldBe(HttpStatusCode.NotFound);
    }
}
