using System.Net;
using EcoSphere.Identity.Application;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Sessions;

public sealed class SessionTests(App app) : IClassFixture<App>
{
    private const string List = "/member/security/sessions";

    [Fact]
    public async Task The_list_names_browser_and_system_and_marks_the_one_in_use()
    {
        await app.SignUp("list@example.test");
        var browser = app.Browse();
        browser.Http.DefaultRequestHeaders.UserAgent.ParseAdd(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0"
        );
        await Accounts.SignIn(browser, "list@example.test");

        var rows = (await browser.Get(List)).Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        rows.Count.ShouldBe(2);
        rows[0].ShouldContain("Windows 上的 Edge");
        rows[0].ShouldContain("這個瀏覽器");
        rows[1].ShouldContain("不明的瀏覽器");
    }

    [Fact]
    public async Task One_is_signed_out_at_once_and_the_rest_stays()
    {
        var browser = await app.SignUp("one@example.test");
        var other = await app.OtherBrowser("one@example.test");
        var page = await browser.Get(List);
        (await page.Submit(button: "登出 ")).Path.ShouldBe(List);
        (await other.IsSignedIn()).ShouldBeFalse();
        (await browser.IsSignedIn()).ShouldBeTrue();
    }

    [Fact]
    public async Task All_others_are_signed_out_at_once()
    {
        var browser = await app.SignUp("all@example.test");
        var others = new[] { await app.OtherBrowser("all@example.test"), await app.OtherBrowser("all@example.test") };
        await (await browser.Get(List)).Submit(button: "登出其他所有瀏覽器");
        foreach (var other in others)
            (await other.IsSignedIn()).ShouldBeFalse();
        (await browser.IsSignedIn()).ShouldBeTrue();
    }

    [Fact]
    public async Task The_neighbours_session_is_not_there()
    {
        var neighbour = await app.SignUp("neighbour@example.test");
        var neighbourId = (await app.FindMember("neighbour@example.test")).Id;
        var id = await app.With<IIdentityDb, Guid>(db => db.Sessions.Where(s => s.MemberId == neighbourId).Select(s => s.Id).SingleAsync());
        var browser = await app.SignUp("curious@example.test");
        await app.OtherBrowser("curious@example.test");

        var page = await browser.Get(List);
        page.Text.ShouldNotContain(id.ToString());
        (await page.Submit([("Id", id.ToString())], "登出 ")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await page.Submit([("Id", Guid.CreateVersion7().ToString())], "登出 ")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await page.Submit([("Id", "nonsense")], "登出 ")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await neighbour.IsSignedIn()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_session_ends_by_itself_and_is_listed_no_more()
    {
        var browser = await app.SignUp("idle@example.test");
        app.Clock.Advance(Session.Idle - TimeSpan.FromMinutes(1));
        (await browser.IsSignedIn()).ShouldBeTrue();
        app.Clock.Advance(Session.Idle);
        (await browser.IsSignedIn()).ShouldBeFalse();
        var later = await app.OtherBrowser("idle@example.test");
        (await later.Get(List)).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_suspension_takes_effect_at_the_next_request()
    {
        var browser = await app.SignUp("stop@example.test");
        await app.Suspend("stop@example.test");
        (await browser.IsSignedIn()).ShouldBeFalse();
    }
}
